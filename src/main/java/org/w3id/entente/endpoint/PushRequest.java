package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What to push to a server.
 *
 * @param graphs the named graphs to send; all if none is named
 * @param batchSize how many triples to send at once, at least 1; more only where blank nodes keep them together
 * @param replace whether graphs of these names may be replaced that hold something else there
 */
public record PushRequest(List<Node> graphs, int batchSize, boolean replace) {}
