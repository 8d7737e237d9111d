package org.w3id.entente.dataset;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.vocabulary.ENT;

/** What a reader calls the things in a graph. */
public final class Labels {

    private static final String CLAIMS = Namespaces.ID + "claim/";
    private static final List<Property> LABELS = List.of(ENT.citationLabel, SKOS.prefLabel, RDFS.label);

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private final Graph graph;
    private final Citations citations;

    /** Labels from {@code graph}. */
    public Labels(Graph graph) {
        this.graph = graph;
        this.citations = new Citations(graph);
    }

    /**
     * A literal's text; of an IRI the English label, where a claim goes by {@code paper/slug}, a passage by source and
     * block ("Kim 2019, block 8"), a source by its citation label, and what has no label by its short name; {@code [ ]} for an unnamed node.
     */
    public String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (!node.isURI()) {
            return ShortName.of(node);
        }
        if (node.getURI().startsWith(CLAIMS)) {
            return node.getURI().substring(CLAIMS.length());
        }
        return citations
                .passage(node)
                .map(Reference::toString)
                .or(() -> label(node))
                .orElseGet(() -> ShortName.of(node));
    }

    /** As {@link #of}, with the article where an alternative label is the preferred one with "the", "a" or "an". */
    public String inSentence(Node node) {
        String label = of(node);
        return Values.of(graph, node, SKOS.altLabel).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(alternative -> ARTICLES.stream().anyMatch(article -> alternative.equals(article + label)))
                .findFirst()
                .orElse(label);
    }

    private Optional<String> label(Node node) {
        return LABELS.stream()
                .flatMap(property -> Values.of(graph, node, property).stream())
                .filter(Labels::isEnglish)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static boolean isEnglish(Node label) {
        return label.isLiteral()
                && (label.getLiteralLanguage().isEmpty()
                        || label.getLiteralLanguage().equals("en"));
    }
}
