package org.w3id.entente.server;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;
import org.w3id.entente.project.InputException;

/**
 * Runs the operations of an update inside a transaction. COPY, MOVE and ADD are done here: TDB2 (seen in Jena 5.6.0)
 * loses triples where it reads and writes its indexes at once, so what is copied is first read as a whole.
 *
 * @param dataset what they change
 * @param time when to give up
 */
record UpdateRun(DatasetGraph dataset, Duration time) {

    void run(List<Update> operations) {
        long end = System.nanoTime() + time.toNanos();
        for (Update operation : operations) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.toMillis() < 1) {
                throw new QueryCancelledException();
            }
            run(operation, left);
        }
    }

    private void run(Update operation, Duration left) {
        if (operation instanceof UpdateBinaryOp transfer) {
            transfer(transfer);
        } else if (!isRemovalOfNothing(operation)) {
            execute(operation, left);
        }
    }

    private void execute(Update operation, Duration left) {
        Context own = Sandbox.around(dataset.getContext(), left);
        try (TimeLimit limit = TimeLimit.of(own, left)) {
            try {
                UpdateExec.dataset(dataset).update(operation).context(own).execute();
            } catch (NullPointerException e) {
                // As in queries, a join that is stopped while it begins fails on closing.
                throw limit.isStopped() ? new QueryCancelledException() : e;
            }
        }
    }

    /** A store that keeps no empty graphs always does CLEAR and DROP (SPARQL 1.1 Update, 3.1.3 and 3.2.2). */
    private boolean isRemovalOfNothing(Update operation) {
        return operation instanceof UpdateDropClear removal
                && removal.isOneGraph()
                && !dataset.containsGraph(removal.getGraph());
    }

    private void transfer(UpdateBinaryOp transfer) {
        Target from = transfer.getSrc();
        Target to = transfer.getDest();
        if (from.isOneNamedGraph() && !dataset.containsGraph(from.getGraph())) {
            if (transfer.isSilent()) {
                return;
            }
            throw new InputException("There is no graph <" + from.getGraph() + "> to take triples from.");
        }
        if (isSame(from, to)) {
            return;
        }
        List<Triple> triples = graph(from).find().toList();
        if (!(transfer instanceof UpdateAdd)) {
            graph(to).clear();
        }
        GraphUtil.add(graph(to), triples);
        if (transfer instanceof UpdateMove) {
            graph(from).clear();
        }
    }

    private static boolean isSame(Target one, Target other) {
        return one.isDefault() ? other.isDefault() : one.getGraph().equals(other.getGraph());
    }

    private Graph graph(Target target) {
        return target.isDefault() ? dataset.getDefaultGraph() : dataset.getGraph(target.getGraph());
    }
}
