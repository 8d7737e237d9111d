package org.w3id.entente.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** What a SPARQL endpoint says about itself, by the W3C's SPARQL 1.1 Service Description. */
public final class ServiceDescription {

    private static final String QUERY = query();

    private ServiceDescription() {}

    /**
     * Describes the endpoint: languages, formats, and the graphs of the dataset with their sizes. No node is blank.
     *
     * @param dataset as queries see it; to be read in a transaction of the caller
     * @param endpoint its address
     * @param writable whether it takes updates, and graphs by the Graph Store protocol
     */
    public static Graph of(DatasetGraph dataset, String endpoint, boolean writable) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QUERY)
                .substitution("endpoint", NodeFactory.createURI(endpoint))
                .substitution("writable", NodeFactory.createLiteralByValue(writable))
                .build()) {
            return execution.construct();
        }
    }

    private static String query() {
        try (InputStream in = ServiceDescription.class.getResourceAsStream("service-description.rq")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
