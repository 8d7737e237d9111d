package org.w3id.entente.endpoint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.CanonicalGraph;

/**
 * What a push has to do on a server.
 *
 * @param graphs that are to be there
 * @param others graphs that other pushes to the same names have put aside
 */
record PushPlan(List<Part> graphs, List<Node> others) {

    /**
     * What it has to do for one graph.
     *
     * @param change what becomes of the graph
     * @param begun whether this push, run before, has put something aside for it
     */
    record Part(Shipment shipment, Change change, boolean begun) {

        private boolean isToBeSent() {
            return change != Change.UNCHANGED;
        }
    }

    /**
     * The plan for what {@code server} holds now.
     *
     * @throws InputException where a graph holds something else and may not be replaced
     */
    static PushPlan of(List<Shipment> shipments, ServerGraphs server, boolean replace) {
        Set<Node> names = new HashSet<>(server.names());
        List<Part> parts = shipments.stream()
                .map(shipment -> new Part(shipment, changeOf(shipment, names, server), names.contains(shipment.work())))
                .toList();
        String lost = replace ? "" : lost(parts.stream().filter(part -> part.change() == Change.REPLACED), server);
        if (!lost.isEmpty()) {
            throw new InputException("The server holds something else, which would be lost, in " + lost
                    + ". Nothing was sent. Replace it with --replace, or say with --graph what else to send.");
        }
        return new PushPlan(parts, others(names, shipments));
    }

    private static Change changeOf(Shipment shipment, Set<Node> names, ServerGraphs server) {
        Node target = shipment.target();
        if (!names.contains(target)) {
            return Change.NEW;
        }
        boolean same = server.size(target) == shipment.content().size()
                && CanonicalGraph.of(server.triples(target))
                        .hash()
                        .equals(shipment.content().hash());
        return same ? Change.UNCHANGED : Change.REPLACED;
    }

    /** The graphs of {@code parts} that nobody may replace unasked; what is marked as inferred can be inferred again. */
    private static String lost(Stream<Part> parts, ServerGraphs server) {
        Set<Node> inferred = new HashSet<>(server.marked());
        return parts.map(part -> part.shipment().target())
                .filter(target -> !inferred.contains(target))
                .map(target -> "<" + target.getURI() + ">")
                .collect(Collectors.joining(", "));
    }

    /**
     * Looks again, when all has arrived: sending takes time, in which others may have written.
     *
     * @throws InputException where a graph would be lost now that was not there, or was only inferred, when the plan was made
     */
    void refuseLossesMeanwhile(ServerGraphs server) {
        Set<Node> names = new HashSet<>(server.names());
        String lost = lost(
                toSend().stream().filter(part -> names.contains(part.shipment().target())), server);
        if (!lost.isEmpty()) {
            throw new InputException("Meanwhile somebody else has written to " + lost
                    + ", which would be lost. No graph that readers see was changed. Replace it with --replace: what has"
                    + " arrived is not sent again.");
        }
    }

    private static List<Node> others(Set<Node> names, List<Shipment> shipments) {
        Set<Node> works = shipments.stream().map(Shipment::work).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !works.contains(name))
                .filter(name -> shipments.stream().anyMatch(shipment -> shipment.isAside(name)))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The graphs that are not there as they should be. */
    List<Part> toSend() {
        return graphs.stream().filter(Part::isToBeSent).toList();
    }

    /** What was put aside for graphs that are there in the end: an answer got lost. */
    List<Node> needless() {
        return graphs.stream()
                .filter(part -> part.begun() && !part.isToBeSent())
                .map(part -> part.shipment().work())
                .toList();
    }

    List<PushedGraph> pushed() {
        return graphs.stream().map(part -> part.shipment().as(part.change())).toList();
    }
}
