package org.w3id.entente.site;

import java.util.List;

/**
 * A property of a thing with its values.
 *
 * @param property the property
 * @param values at least one
 */
public record Row(Mention property, List<Value> values) {

    /**
     * One value.
     *
     * @param what the value; null for what has no name and is told by its parts
     * @param parts what is said of a value without a name
     * @param graphs the named graphs that say so
     * @param why why it is so; null where it is stated
     */
    public record Value(Mention what, List<Row> parts, List<Mention> graphs, Why why) {}

    /**
     * Why something is so that nobody states.
     *
     * @param text in words
     * @param claims the claims it is derived from
     * @param proof by which rules it is inferred; null where it is not
     */
    public record Why(String text, List<ClaimLine> claims, ProofStep proof) {}
}
