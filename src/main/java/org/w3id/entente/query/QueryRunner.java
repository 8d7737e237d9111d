package org.w3id.entente.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.project.InputException;

/**
 * Runs queries on a dataset, which they can only read: FROM and GRAPH name its own graphs, and SERVICE is off. The rows
 * of a query that binds {@code ?claim} get the further column {@code ?passages}.
 *
 * @param dataset what the queries see
 * @param timeLimit when to give up on one
 */
public record QueryRunner(Dataset dataset, Duration timeLimit) {

    /**
     * The whole answer of {@code stored}.
     *
     * @param values values of its parameters by name, each an IRI, a prefixed name or a literal; they go before the
     *     defaults in the query's own decorators
     * @throws InputException where the query does not parse or asks for what is not allowed, a value does not fit, or
     *     the time limit is reached
     */
    public Answer run(StoredQuery stored, Map<String, String> values) {
        Query query = stored.query();
        refuseForeignGraphs(stored, query);
        Binding binding = Parameters.bind(query, values, stored.decorators().defaults());
        QueryExecutionDatasetBuilder builder = QueryExecutionDatasetBuilder.create()
                .query(query)
                .dataset(dataset)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        if (!binding.isEmpty()) {
            builder.substitution(binding);
        }
        try (QueryExecution execution = builder.build()) {
            return answer(query, execution);
        } catch (QueryCancelledException e) {
            throw new InputException("The query was stopped after " + timeLimit.toSeconds()
                    + " s. Make it narrower, or allow more time with --timeout.");
        } catch (QueryException e) {
            throw new InputException(stored.file(), 0, 0, "the query cannot be run: " + e.getMessage());
        }
    }

    private Answer answer(Query query, QueryExecution execution) {
        if (query.isAskType()) {
            return new Answer.Truth(execution.execAsk());
        }
        if (query.isConstructType()) {
            return new Answer.Triples(execution.execConstruct().getGraph());
        }
        if (query.isDescribeType()) {
            return new Answer.Triples(execution.execDescribe().getGraph());
        }
        ResultSet results = execution.execSelect();
        List<Binding> rows = new ArrayList<>();
        while (results.hasNext()) {
            rows.add(results.nextBinding());
        }
        return new PassagesColumn(dataset).addTo(new Answer.Rows(Var.varList(results.getResultVars()), rows));
    }

    private void refuseForeignGraphs(StoredQuery stored, Query query) {
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .map(NodeFactory::createURI)
                .filter(graph -> !dataset.asDatasetGraph().containsGraph(graph))
                .findFirst()
                .ifPresent(graph -> {
                    throw new InputException(stored.file(), 0, 0, noGraph(graph));
                });
    }

    private static String noGraph(Node graph) {
        return "FROM names " + ShortName.of(graph.getURI())
                + ", but nothing is read from elsewhere: FROM can only name a graph of this dataset, such as graph:ontology.";
    }
}
