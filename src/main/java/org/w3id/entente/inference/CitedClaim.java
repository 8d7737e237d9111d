package org.w3id.entente.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * A claim as a reader wants to see it. All lists are sorted and without doubles.
 *
 * @param iri the claim, or a hypothesis of a scenario
 * @param paraphrase the claim in our words, its label where there is none
 * @param mode the label of its mode, {@link #HYPOTHESIS} where it is one
 * @param holders who says it: the inner level
 * @param authors who wrote the sources that report it: the outer level
 * @param sources the citation labels of the sources: "Kim 2019"
 * @param passages the places, one text per source: "Kim 2019, blocks 8 and 12"
 */
public record CitedClaim(
        Node iri,
        String paraphrase,
        String mode,
        List<String> holders,
        List<String> authors,
        List<String> sources,
        List<String> passages) {

    /** In place of the mode of what nobody puts forward, but a scenario supposes. */
    public static final String HYPOTHESIS = "hypothesis";

    /** Whether {@code node} is something on which a proof may rest: a claim, or a hypothesis. */
    public static boolean isDescribedIn(Graph graph, Node node) {
        return graph.contains(node, RDF.type.asNode(), ENT.Claim.asNode()) || isHypothesis(graph, node);
    }

    /** Looks {@code claim} up in {@code graph}. */
    public static CitedClaim of(Graph graph, Node claim) {
        Labels labels = new Labels(graph);
        List<Node> sources = Values.of(graph, claim, ENT.citesPassage).stream()
                .flatMap(passage -> Values.of(graph, passage, ENT.inSource).stream())
                .distinct()
                .toList();
        return new CitedClaim(
                claim,
                Values.text(graph, claim, ENT.paraphrase).orElseGet(() -> labels.of(claim)),
                isHypothesis(graph, claim)
                        ? HYPOTHESIS
                        : Values.first(graph, claim, ENT.mode).map(labels::of).orElse(""),
                names(labels, Values.of(graph, claim, ENT.assertedBy).stream()),
                names(labels, sources.stream().flatMap(source -> Values.of(graph, source, DCTerms.creator).stream())),
                names(labels, sources.stream()),
                Reference.bySource(new Citations(graph).claim(claim)));
    }

    /** How it is put forward, by whom and where: "fact; Tongfi Kim; Kim 2019, block 8", "hypothesis; no passage". */
    public String note() {
        if (mode.equals(HYPOTHESIS)) {
            return HYPOTHESIS + "; no passage";
        }
        List<String> parts = new ArrayList<>(List.of(mode));
        String written = String.join(" and ", authors);
        String held = String.join(" and ", holders);
        parts.add(held.isEmpty() || held.equals(written) ? written : held + ", as told by " + written);
        parts.addAll(passages);
        return String.join("; ", parts);
    }

    /** Whether {@code node} is supposed by a scenario. */
    public static boolean isHypothesis(Graph graph, Node node) {
        return graph.contains(node, RDF.type.asNode(), ENT.Hypothesis.asNode());
    }

    private static List<String> names(Labels labels, Stream<Node> nodes) {
        return nodes.map(labels::of).distinct().sorted().toList();
    }
}
