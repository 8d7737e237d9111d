package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * What an engine found.
 *
 * @param inferred the triples that follow and were not stated
 * @param matches every match of every rule, each once: also several that conclude the same, and those that conclude
 *     what was stated. Ordered by rule, then by bindings.
 */
public record Inference(Graph inferred, List<Match> matches) {}
