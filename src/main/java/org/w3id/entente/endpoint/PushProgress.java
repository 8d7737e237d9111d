package org.w3id.entente.endpoint;

import org.apache.jena.graph.Node;

/** Is told how far a push has come. */
@FunctionalInterface
public interface PushProgress {

    /**
     * A batch that is on the server.
     *
     * @param graph the graph that its triples will be in
     * @param number from 1
     * @param count of all batches of the graph
     * @param triples how many it holds
     * @param before whether an earlier, interrupted push has sent it
     */
    record Step(Node graph, int number, int count, int triples, boolean before) {}

    void arrived(Step step);
}
