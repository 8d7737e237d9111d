package org.w3id.entente.catalog;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * SPARQL editors ask each endpoint for examples in a graph that is named by the endpoint's own address. Whatever that
 * address is, {@link Catalog#EXAMPLES} is the graph that is meant.
 *
 * @param endpoint the address at which the endpoint was asked
 */
public record LocalExamples(String endpoint) {

    private static final String NAME =
            Catalog.EXAMPLES.getURI().substring(Catalog.ENDPOINT.getURI().length());
    /** A query without it names no such graph, not even with a prefix. */
    private static final String MARK = "well-known";

    /** {@code query}, which was read from {@code text}, with the canonical name of the graph. */
    public Query canonical(String text, Query query) {
        if (!text.contains(MARK)) {
            return query;
        }
        ElementTransform rename = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementNamedGraph named, Node name, Element pattern) {
                Node graph = name.isURI() ? NodeFactory.createURI(canonical(name.getURI())) : name;
                return new ElementNamedGraph(graph, pattern);
            }
        };
        Query renamed = QueryTransformOps.transform(query, rename, new ExprTransformApplyElementTransform(rename));
        List.of(renamed.getGraphURIs(), renamed.getNamedGraphURIs()).forEach(this::rename);
        return renamed;
    }

    /** Puts the canonical name into {@code graphs}, a list of names. */
    public void rename(List<String> graphs) {
        graphs.replaceAll(this::canonical);
    }

    /** The canonical name of {@code graph}, which is its own name but for that of the examples. */
    public String canonical(String graph) {
        return graph.equals(endpoint + NAME) ? Catalog.EXAMPLES.getURI() : graph;
    }
}
