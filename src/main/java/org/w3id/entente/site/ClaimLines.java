package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** Claims as lines of one page. */
final class ClaimLines {

    private final Graph graph;
    private final ThingNames mentions;
    private final Citations citations;

    ClaimLines(Edition edition, ThingNames mentions) {
        this.graph = edition.union();
        this.mentions = mentions;
        this.citations = new Citations(graph);
    }

    /** One claim, or hypothesis. */
    ClaimLine of(Node claim) {
        CitedClaim cited = CitedClaim.of(graph, claim);
        return new ClaimLine(
                new Mention(cited.paraphrase(), mentions.of(claim).href()),
                cited.mode(),
                Values.first(graph, claim, ENT.mode).map(ShortName::lastPart).orElse(cited.mode()),
                mentions.manner().isFact(claim),
                mentions.manner().hedges(claim),
                ThingNames.capital(held(cited)),
                new Passages(graph)
                        .inReadingOrder(Values.of(graph, claim, ENT.citesPassage)).stream()
                                .map(mentions::of)
                                .toList(),
                mentions.of(claim, ENT.when).stream().map(Mention::text).collect(Collectors.joining(", ")));
    }

    /** Several, in the order of the papers and of their blocks. */
    List<ClaimLine> of(Collection<Node> claims) {
        return claims.stream()
                .distinct()
                .sorted(Comparator.comparing(this::place).thenComparing(node -> node.toString()))
                .map(this::of)
                .toList();
    }

    private Reference place(Node claim) {
        return citations.claim(claim).stream().findFirst().orElse(new Reference("", 0));
    }

    private static String held(CitedClaim cited) {
        String holders = String.join(" and ", cited.holders());
        String authors = String.join(" and ", cited.authors());
        if (holders.isEmpty() || holders.equals(authors)) {
            return authors;
        }
        return authors.isEmpty() ? holders : holders + ", as told by " + authors;
    }
}
