package org.w3id.entente.explanation;

import static org.w3id.entente.explanation.SmallWorld.shown;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.Premise;

/** Proofs on one line: {@code a r c by rule-1{a p b}}, the premises sorted and each once. */
final class ProofText {

    private ProofText() {}

    static String of(Premise proof) {
        if (proof instanceof Premise.Cited cited) {
            return shown(cited.claim());
        }
        if (proof instanceof Premise.Given given) {
            return of(given.triple());
        }
        Premise.Inferred inferred = (Premise.Inferred) proof;
        List<String> premises = inferred.by().premises().stream()
                .filter(premise -> !(premise instanceof Premise.Absent))
                .map(ProofText::of)
                .toList();
        return step(inferred.triple(), inferred.by().match().rule().name(), premises);
    }

    static String step(Triple fact, String rule, List<String> premises) {
        return of(fact) + " by " + rule
                + premises.stream().distinct().sorted().collect(Collectors.joining(", ", "{", "}"));
    }

    static String of(Triple fact) {
        return shown(fact.getSubject()) + " " + shown(fact.getPredicate()) + " " + shown(fact.getObject());
    }
}
