package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.project.InputException;

/** A server that takes updates as text, so that blank nodes lose their identity, and that fails as told. */
final class ServerInMemory implements SparqlServer {

    /** In which way it fails. */
    enum Failure {
        REFUSED,
        UNANSWERED,
        DONE_BUT_UNANSWERED
    }

    final DatasetGraph graphs;
    /** What becomes of a quad that is put aside. */
    UnaryOperator<Quad> stored = quad -> quad;
    /** A triple of graph one that gets lost when readers are to see it; none if null. */
    Triple losesAtLast;

    Failure failure = Failure.REFUSED;
    /** Which update fails, counted from 1; none if 0. */
    int failing;
    /** How many updates have come. */
    int updates;

    ServerInMemory(String trig) {
        graphs = SmallPush.graphs(trig);
    }

    @Override
    public List<Binding> select(Query query) {
        return new LocalServer(graphs).select(query);
    }

    @Override
    public void update(UpdateRequest request) {
        updates++;
        boolean fails = updates == failing;
        if (fails && failure == Failure.REFUSED) {
            throw new InputException("refused");
        }
        if (!fails || failure == Failure.DONE_BUT_UNANSWERED) {
            carryOut(request);
        }
        if (fails) {
            throw new UnansweredUpdate("No answer.");
        }
    }

    private void carryOut(UpdateRequest request) {
        new LocalServer(graphs).update(UpdateFactory.create(request.toString()));
        for (Quad quad : graphs.stream()
                .filter(quad -> Shipment.isUnfinished(quad.getGraph()))
                .toList()) {
            graphs.delete(quad);
            graphs.add(stored.apply(quad));
        }
        if (losesAtLast != null) {
            graphs.getGraph(SmallPush.ONE).delete(losesAtLast);
        }
    }

    /** Whether it holds exactly the named graphs of {@code trig}. */
    boolean holds(String trig) {
        return IsoMatcher.isomorphic(graphs, SmallPush.graphs(trig));
    }

    /** The same without what is put aside. */
    boolean holdsForReaders(String trig) {
        DatasetGraph read = DatasetGraphFactory.create();
        graphs.stream().filter(quad -> !Shipment.isUnfinished(quad.getGraph())).forEach(read::add);
        return IsoMatcher.isomorphic(read, SmallPush.graphs(trig));
    }

    List<Node> names() {
        List<Node> names = new ArrayList<>();
        graphs.listGraphNodes().forEachRemaining(names::add);
        return names;
    }
}
