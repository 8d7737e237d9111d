package org.w3id.entente.site;

import java.util.List;

/**
 * A rule as its page shows it.
 *
 * @param sentence with the rule's variables in angle brackets
 * @param supporting whether it only prepares what other rules read
 * @param kinds what it infers; empty for a supporting rule
 * @param notes what else is said of it
 * @param defeaters what would speak against its conclusion
 * @param passages that it generalises, of a working rule
 * @param text as it stands in its file
 * @param terms the things that it names
 * @param inferred what it infers here
 */
public record RuleView(
        String sentence,
        boolean supporting,
        List<Mention> theories,
        List<Mention> kinds,
        List<String> notes,
        List<String> defeaters,
        List<Mention> literature,
        List<Mention> passages,
        String text,
        List<Mention> terms,
        List<TensionEntry> inferred) {}
