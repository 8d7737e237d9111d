package org.w3id.entente.site;

import java.util.List;

/**
 * What shows how a term is used. One of the three is there: words that are an example say nothing themselves.
 *
 * @param claims the claims whose words it has, in the order of the papers; empty where it has those of none
 * @param proposition the proposition whose words it has; null where it has those of none
 * @param text the words, where they are those of no claim and no proposition; else empty
 */
public record TermExample(List<ClaimLine> claims, Mention proposition, String text) {

    static TermExample of(List<ClaimLine> claims) {
        return new TermExample(claims, null, "");
    }

    static TermExample of(Mention proposition) {
        return new TermExample(List.of(), proposition, "");
    }

    static TermExample of(String text) {
        return new TermExample(List.of(), null, text);
    }
}
