package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.CanonicalGraph;

/**
 * What a push has to do on a server.
 *
 * @param changes what becomes of each graph
 * @param aside the graphs that this push, run before, has put aside
 * @param others those that other pushes to the same names have put aside
 */
record PushPlan(Map<Shipment, Change> changes, Set<Node> aside, List<Node> others) {

    /**
     * The plan for what {@code graphs} hold now.
     *
     * @throws InputException where a graph holds something else and may not be replaced
     */
    static PushPlan of(List<Shipment> shipments, ServerGraphs graphs, boolean replace) {
        Set<Node> names = new HashSet<>(graphs.names());
        Set<Node> inferred = new HashSet<>(graphs.marked());
        Map<Shipment, Change> changes = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        for (Shipment shipment : shipments) {
            Node target = shipment.target();
            Change change = names.contains(target) ? changeOf(shipment, graphs) : Change.NEW;
            changes.put(shipment, change);
            if (change == Change.REPLACED && !replace && !inferred.contains(target)) {
                refused.add("<" + target.getURI() + ">");
            }
        }
        if (!refused.isEmpty()) {
            throw new InputException(
                    "The server holds something else, which would be lost, in " + String.join(", ", refused)
                            + ". Nothing was sent. Replace it with --replace, or say with --graph what else to send.");
        }
        Set<Node> works = shipments.stream().map(Shipment::work).collect(Collectors.toSet());
        Map<Boolean, Set<Node>> aside = names.stream()
                .filter(name -> shipments.stream().anyMatch(shipment -> shipment.isAside(name)))
                .collect(Collectors.partitioningBy(works::contains, Collectors.toSet()));
        return new PushPlan(changes, aside.get(true), sorted(aside.get(false)));
    }

    private static Change changeOf(Shipment shipment, ServerGraphs graphs) {
        return graphs.size(shipment.target()) == shipment.content().size()
                        && CanonicalGraph.of(graphs.triples(shipment.target()))
                                .hash()
                                .equals(shipment.content().hash())
                ? Change.UNCHANGED
                : Change.REPLACED;
    }

    private static List<Node> sorted(Set<Node> graphs) {
        return graphs.stream()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    /** The graphs that are not there as they should be. */
    List<Shipment> toSend() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() != Change.UNCHANGED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was put aside for graphs that are there in the end: an answer got lost. */
    List<Node> needless() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() == Change.UNCHANGED)
                .map(change -> change.getKey().work())
                .filter(aside::contains)
                .toList();
    }

    List<PushedGraph> pushed() {
        return changes.entrySet().stream()
                .map(change -> change.getKey().as(change.getValue()))
                .toList();
    }
}
