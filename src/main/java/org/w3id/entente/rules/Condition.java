package org.w3id.entente.rules;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A comparison or calculation that holds, such as {@code lessThan(22000, 28500)}.
 *
 * @param builtin the name of the builtin
 * @param arguments its arguments, with all variables replaced by what they stand for
 */
public record Condition(String builtin, List<Node> arguments) {}
