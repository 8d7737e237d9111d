package org.w3id.entente.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.catalog.Modification;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.Edition;

/**
 * Which graphs of a store hold what somebody wrote, and which the program makes of that. All methods need a transaction
 * of the dataset that they read.
 */
final class StoredGraphs {

    private static final Set<Node> MADE =
            Set.of(KnowledgeGraph.DERIVED, KnowledgeGraph.INFERRED, Catalog.GRAPH, Catalog.EXAMPLES);
    /** As the names of data folders are. */
    private static final Pattern STATED = Pattern.compile(Pattern.quote(Namespaces.GRAPH) + "[a-z0-9-]+");

    private StoredGraphs() {}

    /** Whether {@code graph} may hold what somebody wrote. */
    static boolean isStated(Node graph) {
        return graph.isURI() && STATED.matcher(graph.getURI()).matches() && !MADE.contains(graph);
    }

    /** Whether {@code graph} holds what follows from the others. */
    static boolean isMade(Node graph) {
        return MADE.contains(graph);
    }

    /** What is stated in {@code dataset}, in memory. */
    static KnowledgeGraph stated(DatasetGraph dataset) {
        DatasetGraph copy = DatasetGraphFactory.create();
        quads(dataset, StoredGraphs::isStated).forEach(copy::add);
        return KnowledgeGraph.of(copy);
    }

    /** The quads of the {@code wanted} named graphs. */
    static Set<Quad> quads(DatasetGraph dataset, Predicate<Node> wanted) {
        Set<Quad> found = new HashSet<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        quads.forEachRemaining(quad -> {
            if (wanted.test(quad.getGraph())) {
                found.add(quad);
            }
        });
        return found;
    }

    /** When the data changed last, as {@code dataset} says of itself. */
    static Instant modified(DatasetGraph dataset) {
        return Modification.in(dataset.getGraph(Catalog.GRAPH)).orElse(Instant.EPOCH);
    }

    /** All quads that {@code edition} publishes. */
    static Set<Quad> published(Edition edition) {
        return quads(edition.dataset().asDatasetGraph(), graph -> true);
    }

    /** Whether both hold the same in each graph, whatever their blank nodes are called. */
    static boolean same(Set<Quad> one, Set<Quad> other) {
        Map<Node, Graph> graphs = byGraph(one);
        Map<Node, Graph> others = byGraph(other);
        return graphs.keySet().equals(others.keySet())
                && graphs.keySet().stream().allMatch(name -> graphs.get(name).isIsomorphicWith(others.get(name)));
    }

    private static Map<Node, Graph> byGraph(Set<Quad> quads) {
        Map<Node, Graph> graphs = new HashMap<>();
        quads.forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph())
                .add(quad.asTriple()));
        return graphs;
    }
}
