package org.w3id.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * The examples of terms, each traced to the claim or the proposition that it has the words of: by itself, what somebody
 * argues or fears would read as if it were so.
 */
final class TermExamples {

    private final Edition edition;
    private final Graph graph;
    private final Map<String, List<Node>> claims;
    private final Map<String, List<Node>> propositions;

    TermExamples(Edition edition) {
        this.edition = edition;
        this.graph = edition.union();
        this.claims = byWords(ENT.Claim.asNode(), ENT.paraphrase);
        this.propositions = byWords(ENT.Proposition.asNode(), SKOS.prefLabel);
    }

    private Map<String, List<Node>> byWords(Node type, Property text) {
        return Values.typed(graph, type).stream()
                .filter(node -> Values.text(graph, node, text).isPresent())
                .collect(Collectors.groupingBy(
                        node -> words(Values.text(graph, node, text).orElseThrow())));
    }

    /** As a sentence or as a part of one. */
    private static String words(String text) {
        return text.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    }

    /** Those of {@code term}, in their order. */
    List<TermExample> of(Node term, ThingNames mentions) {
        return TermEntry.texts(graph, term, SKOS.example).stream()
                .map(text -> example(text, term, mentions))
                .toList();
    }

    private TermExample example(String text, Node term, ThingNames mentions) {
        List<Node> told = claims.getOrDefault(words(text), List.of());
        if (!told.isEmpty()) {
            List<Node> using = told.stream()
                    .filter(claim -> graph.contains(claim, Node.ANY, term))
                    .toList();
            return TermExample.of(new ClaimLines(edition, mentions).of(using.isEmpty() ? told : using));
        }
        return propositions.getOrDefault(words(text), List.of()).stream()
                .findFirst()
                .map(mentions::of)
                .map(TermExample::of)
                .orElseGet(() -> TermExample.of(text));
    }
}
