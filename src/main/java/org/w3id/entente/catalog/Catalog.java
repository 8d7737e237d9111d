package org.w3id.entente.catalog;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.query.QueryCatalogue;

/**
 * What the dataset says about itself, made from the dataset. It counts what the named graphs hold that answers come from,
 * not itself.
 *
 * @param description of the dataset, its graphs, its endpoint and its files
 * @param partitions how often which class and which property occurs in which graph, and how many links lead to other
 *     datasets; part of {@link #GRAPH}, but apart, since
 *     on the page of a class or a property these counts would be noise
 * @param examples the stored queries, and the prefixes; what {@link #EXAMPLES} holds
 */
public record Catalog(Graph description, Graph partitions, Graph examples) {

    /** Where description and partitions are. */
    public static final Node GRAPH = NodeFactory.createURI(Namespaces.GRAPH + "catalog");
    /** The dataset as a whole. */
    public static final Node DATASET = NodeFactory.createURI(Namespaces.ROOT);
    /** The SPARQL endpoint. */
    public static final Node ENDPOINT = NodeFactory.createURI(Namespaces.ROOT + "sparql");
    /** Where SPARQL editors look for examples. */
    public static final Node EXAMPLES = NodeFactory.createURI(ENDPOINT.getURI() + "/.well-known/sparql-examples");
    /** The graphs that are made here; nobody else writes to them. */
    public static final List<Node> GRAPHS = List.of(GRAPH, EXAMPLES);

    /**
     * Describes {@code complete}.
     *
     * @param complete without the graphs of a catalogue
     * @param prefixes those that are declared for whoever writes queries
     * @param modified when the data changed last
     */
    public static Catalog of(CompleteGraph complete, QueryCatalogue queries, PrefixMapping prefixes, Instant modified) {
        Graph union = complete.graph().union();
        Graph examples = QueryExamples.of(queries, prefixes);
        Graph partitions = Partitions.of(complete.graph(), union);
        GraphUtil.addInto(partitions, Linksets.of(complete.graph()));
        Catalog catalog =
                new Catalog(DatasetDescription.of(complete.graph(), union, examples, modified), partitions, examples);
        catalog.countItself();
        return catalog;
    }

    private void countItself() {
        int withTheCount = graph().size() + 1;
        description.add(GRAPH, VOID.triples.asNode(), Count.of(withTheCount).asNode());
    }

    /** All of {@link #GRAPH}, as a new graph. */
    public Graph graph() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, description);
        GraphUtil.addInto(all, partitions);
        return all;
    }
}
