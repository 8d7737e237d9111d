package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What a push left.
 *
 * @param graphs the graphs that were to be there, in the order of their names
 * @param leftOver graphs that other pushes to the same names put aside and did not take away: interrupted ones, or such as
 *     still run
 */
public record PushOutcome(List<PushedGraph> graphs, List<Node> leftOver) {}
