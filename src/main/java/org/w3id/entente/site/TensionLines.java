package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.site.ThingView.TensionLine;
import org.w3id.entente.vocabulary.ENT;

/** Tensions and relations as lines of one page. */
record TensionLines(Graph graph, ThingNames mentions) {

    /** In the order of their names. */
    List<TensionLine> of(Collection<Node> tensions) {
        return tensions.stream()
                .distinct()
                .map(this::of)
                .sorted(Comparator.comparing(line -> line.tension().text()))
                .toList();
    }

    private TensionLine of(Node tension) {
        Node status = Values.first(graph, tension, ENT.status).orElse(tension);
        String since = Values.text(graph, tension, ENT.since)
                .map(time -> "since " + time)
                .orElse("");
        String until = Values.text(graph, tension, ENT.until)
                .map(time -> "until " + time)
                .orElse("");
        return new TensionLine(
                mentions.labelled(tension),
                mentions.of(status).text(),
                ShortName.lastPart(status),
                since.isEmpty() || until.isEmpty() ? since + until : since + ", " + until);
    }
}
