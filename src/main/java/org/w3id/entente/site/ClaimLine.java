package org.w3id.entente.site;

import java.util.List;

/**
 * A claim in a list: never without how it is put forward, by whom and where.
 *
 * @param claim its words, with a link to its page
 * @param mode the label of its mode
 * @param modeName the last part of the mode's IRI
 * @param fact whether it is told as a fact, without hedge
 * @param hedges their labels
 * @param held who holds it, and as told by whom: "Stephen Biegun, as told by Clint Work"
 * @param passages where it stands
 * @param when the time it speaks of; empty where it speaks of none
 */
public record ClaimLine(
        Mention claim,
        String mode,
        String modeName,
        boolean fact,
        List<String> hedges,
        String held,
        List<Mention> passages,
        String when) {}
