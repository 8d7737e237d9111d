package org.w3id.entente.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.explanation.Explanation;
import org.w3id.entente.explanation.Explanations;
import org.w3id.entente.explanation.Step;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.vocabulary.ENT;

/**
 * One proof in a page.
 *
 * @param proof its name, with a link to its page
 * @param text what its rule concludes; says so where it rests on less than facts
 * @param rule the rule
 * @param theory the theory of the rule
 * @param literature the works that the theory rests on; none for a working rule of this project
 * @param disputedBy works that speak against the theory
 * @param defeaters what would speak against the conclusion
 * @param status the label of its status
 * @param statusName the last part of the status's IRI
 * @param period when it holds, in words
 * @param sources the papers it rests on: "CFR 2019a, Kim 2019"
 * @param grounding on how much it rests, in words
 * @param because the steps it rests on
 */
public record ProofView(
        Mention proof,
        String text,
        Mention rule,
        Mention theory,
        List<Mention> literature,
        List<Mention> disputedBy,
        List<String> defeaters,
        String status,
        String statusName,
        String period,
        String sources,
        String grounding,
        List<ProofStep> because) {

    /** The view of one of the proofs of {@code tension}, which {@code run} inferred. */
    static ProofView of(TensionInference run, Tension tension, Proof proof, ThingViews views) {
        Explanation.Proof told = new Explanations(run).by(tension, proof);
        Step.Concluded conclusion = told.conclusion();
        CitedTheory theory = conclusion.theory();
        ThingNames mentions = views.mentions();
        return new ProofView(
                mentions.of(proof.iri()),
                conclusion.text(),
                mentions.of(conclusion.rule().iri()),
                mentions.of(conclusion.rule().theory()),
                works(run, mentions, conclusion.rule().theory(), DCTerms.references),
                works(run, mentions, conclusion.rule().theory(), ENT.disputedBy),
                theory.defeaters(),
                conclusion.standing().label(),
                ShortName.lastPart(conclusion.standing().status()),
                TensionView.period(conclusion.standing().period()),
                sources(run, proof),
                told.grounding().phrase(),
                new ProofSteps(mentions, views.lines()).below(conclusion));
    }

    /** In full where there is a citation. */
    private static List<Mention> works(TensionInference run, ThingNames mentions, Node theory, Property property) {
        return Values.of(run.stated(), theory, property).stream()
                .map(work -> Values.text(run.stated(), work, DCTerms.bibliographicCitation)
                        .map(text -> mentions.as(text, work))
                        .orElseGet(() -> mentions.of(work)))
                .sorted(Comparator.comparing(Mention::text))
                .toList();
    }

    private static String sources(TensionInference run, Proof proof) {
        return proof.grounds().stream()
                .flatMap(claim -> CitedClaim.of(run.stated(), claim).sources().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
