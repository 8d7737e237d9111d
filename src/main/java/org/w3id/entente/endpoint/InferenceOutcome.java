package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What an inference on a server left.
 *
 * @param stated the graphs that the rules read
 * @param triples how many triples the target graph holds
 * @param tensions how many tensions it tells of
 * @param relations how many relations it tells of
 */
public record InferenceOutcome(List<Node> stated, long triples, long tensions, long relations) {}
