package org.w3id.entente.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
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
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.project.InputException;

/**
 * Runs queries on a dataset, which they can only read: FROM and GRAPH name its own graphs, and SERVICE is off. The rows
 * of a query that binds {@code ?claim} get the further columns {@code ?mode} and {@code ?passages}.
 *
 * @param dataset what the queries see
 * @param timeLimit when to give up on one
 * @param most how many rows, or triples, an answer may have
 */
public record QueryRunner(Dataset dataset, Duration timeLimit, int most) {

    /** How many rows an answer may have where nobody says. */
    public static final int MOST = 100_000;

    /** One whose answers have at most {@link #MOST} rows. */
    public QueryRunner(Dataset dataset, Duration timeLimit) {
        this(dataset, timeLimit, MOST);
    }

    /**
     * The whole answer of {@code stored}.
     *
     * @param values as {@link StoredQuery#prepare} takes them
     * @throws InputException where the query cannot be prepared or run
     */
    public Answer run(StoredQuery stored, Map<String, String> values) {
        return run(stored.prepare(values));
    }

    /**
     * The whole answer of {@code prepared}.
     *
     * @throws InputException where the query asks for what is not allowed, or the time limit or the most rows are reached
     */
    public Answer run(PreparedQuery prepared) {
        refuseForeignGraphs(prepared);
        QueryExecutionDatasetBuilder builder = QueryExecutionDatasetBuilder.create()
                .query(prepared.query())
                .dataset(dataset)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        if (!prepared.values().isEmpty()) {
            builder.substitution(prepared.values());
        }
        try (QueryExecution execution = builder.build()) {
            return answer(prepared.query(), execution);
        } catch (QueryCancelledException e) {
            throw new InputException("The query was stopped after " + timeLimit.toSeconds()
                    + " s. Make it narrower, or allow more time with --timeout.");
        } catch (QueryException e) {
            throw new InputException(prepared.file(), 0, 0, "the query cannot be run: " + e.getMessage());
        }
    }

    private Answer answer(Query query, QueryExecution execution) {
        if (query.isAskType()) {
            return new Answer.Truth(execution.execAsk());
        }
        if (query.isConstructType()) {
            return triples(execution.execConstructTriples());
        }
        if (query.isDescribeType()) {
            return triples(execution.execDescribeTriples());
        }
        ResultSet results = execution.execSelect();
        List<Binding> rows = new ArrayList<>();
        while (results.hasNext()) {
            refuseMore(rows.size(), "rows");
            rows.add(results.nextBinding());
        }
        return new ClaimColumns(dataset).addTo(new Answer.Rows(Var.varList(results.getResultVars()), rows));
    }

    private Answer triples(Iterator<Triple> found) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (found.hasNext()) {
            Triple triple = found.next();
            if (!graph.contains(triple)) {
                refuseMore(graph.size(), "triples");
                graph.add(triple);
            }
        }
        return new Answer.Triples(graph);
    }

    private void refuseMore(int count, String things) {
        if (count == most) {
            throw new InputException("The answer has more than " + most + " " + things
                    + ". Add LIMIT, make the question narrower, or raise --most.");
        }
    }

    private void refuseForeignGraphs(PreparedQuery prepared) {
        Query query = prepared.query();
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .map(NodeFactory::createURI)
                .filter(graph -> !dataset.asDatasetGraph().containsGraph(graph))
                .findFirst()
                .ifPresent(graph -> {
                    throw new InputException(prepared.file(), 0, 0, noGraph(graph));
                });
    }

    private static String noGraph(Node graph) {
        return "FROM names " + ShortName.of(graph.getURI())
                + ", but nothing is read from elsewhere: FROM can only name a graph of this dataset, such as graph:ontology.";
    }
}
