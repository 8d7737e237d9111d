package org.w3id.entente.server;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.w3id.entente.query.Answer;

/**
 * Runs one query, which can only read, within limits. What it throws tells why there is no answer: {@link Refusal} where
 * the answer is too large, Jena's exceptions for everything else.
 *
 * @param query checked before
 * @param dataset what the query sees
 * @param context the server's and the dataset's settings
 */
record Answering(Query query, DatasetGraph dataset, Context context, Limits limits) {

    /** Writes the rows, or yes or no, of a SELECT or ASK query. */
    void write(RowFormat format, OutputStream out) {
        run(execution -> {
            if (query.isAskType()) {
                format.write(execution.ask(), out);
            } else {
                RowSet rows = execution.select();
                format.write(RowSetStream.create(rows.getResultVars(), counted(rows, "rows")), out);
            }
            return out;
        });
    }

    /** Writes the triples of a CONSTRUCT or DESCRIBE query. */
    void write(GraphFormat format, OutputStream out) {
        format.write(triples(), out);
    }

    /** The answer itself; of rows no more than {@code most}. */
    Answer answer(int most) {
        if (!query.isSelectType() && !query.isAskType()) {
            return new Answer.Triples(triples());
        }
        return run(execution -> {
            if (query.isAskType()) {
                return new Answer.Truth(execution.ask());
            }
            RowSet rows = execution.select();
            return new Answer.Rows(
                    rows.getResultVars(), Iter.asStream(rows).limit(most).toList());
        });
    }

    private Graph triples() {
        return run(execution -> {
            Graph graph = GraphFactory.createDefaultGraph();
            Iterator<Triple> found =
                    query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
            while (found.hasNext()) {
                graph.add(found.next());
                refuseMore(graph.size(), "triples");
            }
            return graph;
        });
    }

    private <T> T run(Function<QueryExec, T> task) {
        Context own = Sandbox.around(context, limits.queryTime());
        try (TimeLimit limit = TimeLimit.of(own, limits.queryTime())) {
            try (MemoryGuard.Watched watched = MemoryGuard.INSTANCE.over(execution(own))) {
                return task.apply(watched.execution());
            } catch (NullPointerException e) {
                // A join that is stopped while it begins fails on closing (seen in Jena 5.6.0).
                throw limit.isStopped() ? new QueryCancelledException() : e;
            }
        }
    }

    private QueryExec execution(Context own) {
        return QueryExec.newBuilder().dataset(dataset).query(query).context(own).build();
    }

    private <T> Iterator<T> counted(Iterator<T> found, String things) {
        int[] count = {0};
        return Iter.map(found, row -> {
            refuseMore(++count[0], things);
            return row;
        });
    }

    private void refuseMore(int count, String things) {
        if (count > limits.rows()) {
            throw new Refusal(
                    Refusal.UNPROCESSABLE,
                    "The answer has more than " + limits.rows() + " " + things
                            + ". Add LIMIT and OFFSET, or make the question narrower.");
        }
    }
}
