package org.w3id.entente.site;

import java.util.List;

/**
 * A theory as its page shows it.
 *
 * @param literature to which it refers; empty for working rules of this project
 * @param disputedBy the works that speak against what it expects
 * @param defeaters what would speak against its conclusion in a case
 * @param inferred what its rules infer here, as far as they alone do
 */
public record TheoryView(
        String definition,
        List<Mention> literature,
        List<Mention> disputedBy,
        List<String> defeaters,
        List<IndexView.Entry> rules,
        List<TensionEntry> inferred,
        List<ExpectationView> expectations) {}
