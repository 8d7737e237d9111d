package org.w3id.entente.server;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
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
        try (MemoryGuard.Watched watched = MemoryGuard.INSTANCE.over(execution())) {
            QueryExec execution = watched.execution();
            if (query.isAskType()) {
                format.write(execution.ask(), out);
            } else {
                RowSet rows = execution.select();
                format.write(RowSetStream.create(rows.getResultVars(), counted(rows, "rows")), out);
            }
        }
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
        try (MemoryGuard.Watched watched = MemoryGuard.INSTANCE.over(execution())) {
            QueryExec execution = watched.execution();
            if (query.isAskType()) {
                return new Answer.Truth(execution.ask());
            }
            RowSet rows = execution.select();
            return new Answer.Rows(
                    rows.getResultVars(), Iter.asStream(rows).limit(most).toList());
        }
    }

    private Graph triples() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (MemoryGuard.Watched watched = MemoryGuard.INSTANCE.over(execution())) {
            QueryExec execution = watched.execution();
            Iterator<Triple> found =
                    query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
            while (found.hasNext()) {
                graph.add(found.next());
                refuseMore(graph.size(), "triples");
            }
        }
        return graph;
    }

    private QueryExec execution() {
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(Sandbox.around(context, limits.queryTime()))
                .overallTimeout(limits.queryTime().toMillis(), TimeUnit.MILLISECONDS)
                .build();
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
