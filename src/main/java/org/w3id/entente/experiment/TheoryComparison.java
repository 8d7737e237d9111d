package org.w3id.entente.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.vocabulary.ENT;

/**
 * The theories side by side: what each infers, what it expects, and where they disagree. It counts grounds, modes and
 * publishers, and gives no score.
 *
 * @param theories all theories, sorted by their IRIs
 * @param stated what is stated
 */
public record TheoryComparison(List<TheoryInCase> theories, Graph stated) {

    /** Expectations that cannot all come true. */
    public record Disagreement(Expectation one, Expectation other) {}

    /** Compares the theories whose rules were run. */
    public static TheoryComparison of(TensionInference inference) {
        Graph stated = inference.stated();
        List<Expectation> expectations = Expectation.in(stated);
        return new TheoryComparison(
                Values.typed(stated, ENT.Theory.asNode()).stream()
                        .map(theory -> new TheoryInCase(
                                theory,
                                CitedTheory.of(stated, theory),
                                Values.text(stated, theory, SKOS.definition).orElse(""),
                                inference.rules().descriptions().stream()
                                        .filter(rule -> theory.equals(rule.theory()))
                                        .toList(),
                                inferred(inference, theory),
                                expectations.stream()
                                        .filter(expectation ->
                                                expectation.theory().equals(theory))
                                        .toList()))
                        .toList(),
                stated);
    }

    private static List<TheoryInCase.Inferred> inferred(TensionInference inference, Node theory) {
        List<TheoryInCase.Inferred> inferred = new ArrayList<>();
        for (Tension tension : inference.tensions()) {
            tension.keeping(proof -> theory.equals(proof.rule().theory()))
                    .ifPresent(own -> inferred.add(
                            new TheoryInCase.Inferred(own, Grounding.of(inference.stated(), own.grounds()))));
        }
        return inferred;
    }

    /** On how much all that a theory infers rests. */
    public Grounding grounding(TheoryInCase theory) {
        return Grounding.of(stated, theory.grounds().toList());
    }

    /** Each pair of rival expectations once, in the order of the theories. */
    public List<Disagreement> disagreements() {
        Set<Set<Node>> told = new HashSet<>();
        List<Expectation> all = theories.stream()
                .flatMap(theory -> theory.expectations().stream())
                .toList();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Expectation one : all) {
            all.stream()
                    .filter(other -> one.rivals().contains(other.iri()) && !other.equals(one))
                    .filter(other -> told.add(Set.of(one.iri(), other.iri())))
                    .forEach(other -> disagreements.add(new Disagreement(one, other)));
        }
        return disagreements;
    }
}
