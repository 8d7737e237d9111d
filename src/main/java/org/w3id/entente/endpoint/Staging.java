package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.CanonicalGraph;

/** Brings graphs to a server, each into a graph put aside, where no reader looks. */
final class Staging {

    private final SparqlServer server;
    private final ServerGraphs graphs;
    private final TripleLoader loader;
    private final PushProgress progress;
    private boolean seen;

    Staging(SparqlServer server, TripleLoader loader, PushProgress progress) {
        this.server = server;
        this.graphs = new ServerGraphs(server);
        this.loader = loader;
        this.progress = progress;
    }

    /**
     * Sends what is not there yet, until the graph put aside holds exactly what is wanted. Where an earlier push left
     * something that cannot be completed, all is sent again.
     *
     * @param begun whether the graph put aside is there already
     * @throws InputException where the server does not keep what it is sent
     */
    void fill(Shipment shipment, boolean begun) {
        boolean resumed = begun;
        if (resumed && difference(shipment).isEmpty()) {
            sendMissing(shipment, number -> true);
            return;
        }
        while (true) {
            Set<String> there = resumed ? graphs.batches(shipment.work()) : Set.of();
            sendMissing(shipment, number -> there.contains(Shipment.text(number)));
            Optional<String> difference = difference(shipment);
            if (difference.isEmpty()) {
                return;
            }
            drop(shipment.work());
            if (!resumed) {
                throw new InputException("The server does not keep what it is sent. " + difference.get()
                        + " No graph that readers see was changed.");
            }
            resumed = false;
        }
    }

    private void sendMissing(Shipment shipment, IntPredicate there) {
        List<List<Triple>> batches = shipment.batches();
        for (int i = 0; i < batches.size(); i++) {
            int number = i + 1;
            boolean before = there.test(number);
            if (!before) {
                send(shipment, number, batches.get(i));
            }
            progress.arrived(new PushProgress.Step(
                    shipment.target(), number, batches.size(), batches.get(i).size(), before));
        }
    }

    private void send(Shipment shipment, int number, List<Triple> batch) {
        List<Triple> marked = new ArrayList<>(batch);
        marked.add(shipment.mark(number));
        try {
            loader.add(shipment.work(), marked);
        } catch (UnansweredUpdate | InputException e) {
            throw new InputException(
                    e.getMessage() + " No graph that readers see was changed. Run the same command again:"
                            + " what has arrived is not sent again.");
        }
        if (!seen && !graphs.batches(shipment.work()).contains(Shipment.text(number))) {
            throw new InputException(
                    "What is written does not show at the address for queries. Name addresses of the same"
                            + " dataset.");
        }
        seen = true;
    }

    private Optional<String> difference(Shipment shipment) {
        Node work = shipment.work();
        List<Triple> triples = graphs.triples(work).stream()
                .filter(triple -> !triple.getSubject().equals(work))
                .toList();
        return new Difference(shipment.content(), CanonicalGraph.of(triples)).told(work);
    }

    private void drop(Node graph) {
        server.update(new UpdateRequest(new UpdateDrop(graph, true)));
    }
}
