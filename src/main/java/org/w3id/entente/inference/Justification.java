package org.w3id.entente.inference;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.entente.rules.Match;

/**
 * A match with what each of its premises rests on, down to claims.
 *
 * @param match the match
 * @param premises in the order of the rule's body, absences last
 * @param grounds all claims reached, sorted, each once
 * @param rank the rank of the weakest ground, 0 where there is none
 * @param period when all premises hold, never empty
 */
public record Justification(Match match, List<Premise> premises, List<Node> grounds, int rank, Period period) {

    /** The best status first, then the earliest begin, then the order of the grounds' IRIs. */
    static final Comparator<Justification> STRONGEST_FIRST = Comparator.comparingInt(Justification::rank)
            .thenComparing(justification -> justification.period().certainBegin())
            .thenComparing(justification -> justification.grounds().toString())
            .thenComparing(justification -> justification.match().bindings().toString());

    /** The match with {@code premises}, which hold together. */
    public static Justification of(Match match, List<Premise> premises) {
        return new Justification(
                match,
                premises,
                premises.stream()
                        .flatMap(premise -> premise.grounds().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Node::toString))
                        .toList(),
                premises.stream().mapToInt(Premise::rank).max().orElse(0),
                premises.stream().map(Premise::period).reduce(Period.UNKNOWN, Period::intersect));
    }
}
