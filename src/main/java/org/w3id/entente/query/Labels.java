package org.w3id.entente.query;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.vocabulary.ENT;

/** What a reader calls the things in a graph. */
public final class Labels {

    private static final String CLAIMS = Namespaces.ID + "claim/";
    private static final List<Node> LABELS =
            List.of(ENT.citationLabel.asNode(), SKOS.prefLabel.asNode(), RDFS.label.asNode());

    private final Graph graph;
    private final Citations citations;

    /** Labels from the default graph of {@code dataset}. */
    public Labels(Dataset dataset) {
        this.graph = dataset.asDatasetGraph().getDefaultGraph();
        this.citations = new Citations(graph);
    }

    /**
     * A literal's text; of an IRI the English label, where a claim goes by {@code paper/slug}, a passage by source and
     * block ("Kim 2019, block 8"), a source by its citation label, and what has no label by its prefixed name.
     */
    public String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (!node.isURI()) {
            return node.toString();
        }
        if (node.getURI().startsWith(CLAIMS)) {
            return node.getURI().substring(CLAIMS.length());
        }
        return citations.passage(node).or(() -> label(node)).orElseGet(() -> ShortName.of(node.getURI()));
    }

    private Optional<String> label(Node node) {
        return LABELS.stream()
                .flatMap(property -> english(node, property).stream())
                .findFirst();
    }

    private Optional<String> english(Node node, Node property) {
        Iterator<Node> labels = graph.find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(Labels::isEnglish);
        return labels.hasNext() ? Optional.of(labels.next().getLiteralLexicalForm()) : Optional.empty();
    }

    private static boolean isEnglish(Node label) {
        return label.isLiteral()
                && (label.getLiteralLanguage().isEmpty()
                        || label.getLiteralLanguage().equals("en"));
    }
}
