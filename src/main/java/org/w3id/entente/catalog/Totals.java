package org.w3id.entente.catalog;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * The numbers that VoID gives of a set of triples.
 *
 * @param triples how many there are
 * @param subjects how many different subjects they have
 * @param properties how many different properties
 * @param objects how many different objects, literals among them
 * @param classes how many different classes something is said to be of
 */
record Totals(long triples, long subjects, long properties, long objects, long classes) {

    /** Those of {@code graph}. */
    static Totals of(Graph graph) {
        return new Totals(
                graph.size(),
                different(graph, Node.ANY, Triple::getSubject),
                different(graph, Node.ANY, Triple::getPredicate),
                different(graph, Node.ANY, Triple::getObject),
                different(graph, RDF.type.asNode(), Triple::getObject));
    }

    private static long different(Graph graph, Node property, Function<Triple, Node> part) {
        return graph.stream(Node.ANY, property, Node.ANY).map(part).distinct().count();
    }

    void addTo(Resource dataset) {
        dataset.addProperty(VOID.triples, Count.of(triples))
                .addProperty(VOID.distinctSubjects, Count.of(subjects))
                .addProperty(VOID.properties, Count.of(properties))
                .addProperty(VOID.distinctObjects, Count.of(objects))
                .addProperty(VOID.classes, Count.of(classes));
    }
}
