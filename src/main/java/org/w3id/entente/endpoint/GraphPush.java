package org.w3id.entente.endpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.CanonicalGraph;

/**
 * Copies named graphs to a SPARQL server. All of them are put aside there, batch by batch, and verified; then one request
 * makes the graphs of their names the same, so that readers see what was there before or all that is new. What is there
 * already is not sent again, neither graphs nor, after an interruption, batches.
 */
public final class GraphPush {

    private final SparqlServer server;
    private final ServerGraphs graphs;
    private final Staging staging;

    private GraphPush(SparqlServer server, TripleLoader loader, PushProgress progress) {
        this.server = server;
        this.graphs = new ServerGraphs(server);
        this.staging = new Staging(server, loader, progress);
    }

    /**
     * Sends the named graphs of {@code source} that {@code request} asks for.
     *
     * @param loader brings triples into the dataset of {@code server}
     * @throws InputException where the server cannot be used, holds something else, or does not keep what it is sent; with
     *     what it holds then
     */
    public static PushOutcome run(
            SparqlServer server, TripleLoader loader, DatasetGraph source, PushRequest request, PushProgress progress) {
        List<Shipment> shipments = chosen(source, request).stream()
                .map(name -> Shipment.of(name, source.getGraph(name), request.batchSize()))
                .toList();
        return new GraphPush(server, loader, progress).run(shipments, request.replace());
    }

    private static List<Node> chosen(DatasetGraph source, PushRequest request) {
        for (Node name : request.graphs()) {
            if (!source.containsGraph(name)) {
                throw ProjectGraphs.missing(name);
            }
        }
        return (request.graphs().isEmpty() ? Iter.toList(source.listGraphNodes()) : request.graphs())
                .stream().distinct().sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private PushOutcome run(List<Shipment> shipments, boolean replace) {
        PushPlan plan = PushPlan.of(shipments, graphs, replace);
        plan.toSend().forEach(part -> staging.fill(part.shipment(), part.begun()));
        if (!replace && !plan.toSend().isEmpty()) {
            plan.refuseLossesMeanwhile(graphs);
        }
        UpdateRequest swap = swap(plan);
        if (!swap.getOperations().isEmpty()) {
            carryOut(swap);
        }
        if (!plan.toSend().isEmpty()) {
            // What was there before may have changed since, too.
            plan.graphs().forEach(part -> verify(part.shipment()));
        }
        return new PushOutcome(plan.pushed(), plan.others());
    }

    /** Makes all targets the same as what was put aside for them, and takes that away. */
    private static UpdateRequest swap(PushPlan plan) {
        UpdateRequest swap = new UpdateRequest();
        for (PushPlan.Part part : plan.toSend()) {
            Shipment shipment = part.shipment();
            Map<Var, Node> values = Map.of(Var.alloc("work"), shipment.work(), Var.alloc("target"), shipment.target());
            swap.add(SparqlTemplate.update("drop-batch-marks.ru", values))
                    .add(SparqlTemplate.update("replace.ru", values))
                    .add(new UpdateDrop(shipment.work(), true));
        }
        plan.needless().forEach(work -> swap.add(new UpdateDrop(work, true)));
        return swap;
    }

    private void carryOut(UpdateRequest swap) {
        try {
            server.update(swap);
        } catch (UnansweredUpdate e) {
            throw new InputException(
                    e.getMessage() + " All has arrived, but it is unknown whether readers see it or what"
                            + " was there before. Run the same command again, which finds out.");
        } catch (InputException e) {
            throw new InputException(
                    e.getMessage() + " All has arrived, but readers do not see it. Run the same command"
                            + " again: nothing is sent twice.");
        }
    }

    private void verify(Shipment shipment) {
        Node target = shipment.target();
        Optional<String> difference =
                new Difference(shipment.content(), CanonicalGraph.of(graphs.triples(target))).told(target);
        if (difference.isPresent()) {
            throw new InputException("Not all is as it was sent, although it had arrived. " + difference.get()
                    + " Run the same command again, with --replace; if this comes back, the server is at fault.");
        }
    }
}
