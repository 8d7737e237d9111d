package org.w3id.entente.catalog;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Which vocabularies a graph uses. */
final class Vocabularies {

    private static final Pattern NAMESPACE = Pattern.compile(".*[#/]");

    private Vocabularies() {}

    /** The namespaces of all properties and classes that {@code graph} uses. */
    static SortedSet<String> usedIn(Graph graph) {
        return graph.stream()
                .flatMap(Vocabularies::terms)
                .distinct()
                .filter(Node::isURI)
                .map(term -> NAMESPACE.matcher(term.getURI()))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Node> terms(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                ? Stream.of(triple.getPredicate(), triple.getObject())
                : Stream.of(triple.getPredicate());
    }
}
