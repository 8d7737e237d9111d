package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.rules.Match;

/** Why a match whose premises are all there proves nothing. */
final class Uncounted {

    private final TensionInference run;
    private final Leaves leaves;

    Uncounted(TensionInference run, Leaves leaves) {
        this.run = run;
        this.leaves = leaves;
    }

    /** Sentences that say why; empty where the match does prove what it concludes. */
    List<String> reasons(Match match) {
        ProofEnumeration proofs = ProofEnumeration.of(match, run.inference(), leaves);
        if (proofs.hasNext()) {
            return List.of();
        }
        if (proofs.cutShort()) {
            return List.of("The search was ended before all was tried; it may hold.");
        }
        Iterator<Premise> atAnyTime = ProofEnumeration.of(match, run.inference(), leaves.withoutTime());
        if (atAnyTime.hasNext()) {
            return conflict(atAnyTime.next().grounds().stream()
                    .map(claim -> (Premise.Cited) leaves.cited(claim).orElseThrow())
                    .toList());
        }
        Set<String> sentences = new LinkedHashSet<>();
        for (Triple premise : match.premises()) {
            if (leaves.isClaim(premise.getSubject())
                    && leaves.cited(premise.getSubject()).isEmpty()) {
                CitedClaim claim = CitedClaim.of(run.stated(), premise.getSubject());
                sentences.add(
                        "It rests on a claim that grounds nothing: " + claim.paraphrase() + " [" + claim.note() + "]");
            }
        }
        return sentences.isEmpty() ? List.of("It would rest on itself.") : List.copyOf(sentences);
    }

    private List<String> conflict(List<Premise.Cited> claims) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (claims.get(i).period().intersect(claims.get(j).period()).isEmpty()) {
                    sentences.add("There was no day on which both held: " + dated(claims.get(i)) + " "
                            + dated(claims.get(j)));
                }
            }
        }
        return sentences;
    }

    private String dated(Premise.Cited cited) {
        CitedClaim claim = CitedClaim.of(run.stated(), cited.claim());
        String since =
                cited.period().since() == null ? "" : "since " + cited.period().since();
        String until =
                cited.period().until() == null ? "" : "until " + cited.period().until();
        String between = since.isEmpty() || until.isEmpty() ? "" : ", ";
        return claim.paraphrase() + " [" + since + between + until + "; " + claim.note() + "]";
    }
}
