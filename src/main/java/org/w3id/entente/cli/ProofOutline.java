package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.Justification;
import org.w3id.entente.inference.Period;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.vocabulary.ENT;

/**
 * The proofs of a tension as indented text. What a supporting rule says of a claim is not shown by itself, only the claim
 * is; what one says of anything else is a step with its own premises below it.
 */
final class ProofOutline {

    private final Graph stated;
    private final RuleBook rules;
    private final Labels labels;

    ProofOutline(Graph stated, RuleBook rules) {
        this.stated = stated;
        this.rules = rules;
        this.labels = new Labels(stated);
    }

    /** A line of thought: its text, a note on where it stands, and what it rests on. */
    private record Step(String text, String note, List<Step> below) {}

    /** The tension and its strongest proof, or all its proofs; no line is longer than 80 characters if words allow. */
    List<String> lines(Tension tension, boolean all) {
        WrappedText text = new WrappedText();
        text.add(0, tension.label());
        text.add(2, standing(tension.status(), tension.period()));
        text.add(2, tension.iri().getURI());
        List<Proof> proofs = all ? tension.proofs() : tension.proofs().subList(0, 1);
        for (int i = 0; i < proofs.size(); i++) {
            text.blank();
            add(text, i + 1, proofs.get(i));
        }
        int hidden = tension.proofs().size() - proofs.size();
        if (hidden > 0) {
            text.blank();
            text.add(0, hidden + (hidden == 1 ? " more proof: --all" : " more proofs: --all"));
        }
        return text.lines();
    }

    private void add(WrappedText text, int number, Proof proof) {
        CitedTheory theory = CitedTheory.of(stated, proof.rule().theory());
        text.add(0, number + ". " + proof.rule().title());
        text.add(3, "Theory: " + theory.title());
        if (theory.literature().isEmpty()) {
            text.add(3, "Literature: none; a working rule of this project");
        }
        theory.literature().forEach(work -> text.add(3, "Literature: " + work));
        theory.disputedBy().forEach(work -> text.add(3, "Disputed by: " + work));
        theory.defeaters().forEach(defeater -> text.add(3, "Would speak against it: " + defeater));
        text.add(3, "Standing: " + standing(proof.status(), proof.period()));
        text.add(3, "Rests on " + Grounding.of(stated, proof.grounds()).phrase());
        text.add(3, proof.sentence());
        text.add(3, "Because:");
        steps(proof.justification()).forEach(step -> add(text, 5, step));
    }

    private static void add(WrappedText text, int indent, Step step) {
        text.add(indent, "- ", step.text());
        if (!step.note().isEmpty()) {
            text.add(indent + 2, step.note());
        }
        step.below().forEach(below -> add(text, indent + 2, below));
    }

    private String standing(Node status, Period period) {
        return labels.of(status)
                + (period.since() == null ? ", begin unknown" : ", since " + period.since())
                + (period.until() == null ? "" : ", until " + period.until());
    }

    private List<Step> steps(Justification justification) {
        return justification.premises().stream().flatMap(this::steps).distinct().toList();
    }

    private Stream<Step> steps(Premise premise) {
        if (premise instanceof Premise.Cited cited) {
            return Stream.of(claim(CitedClaim.of(stated, cited.claim())));
        }
        if (premise instanceof Premise.Absent absent) {
            return Stream.of(new Step("Nothing says: " + phrase(absent.pattern()) + ".", "", List.of()));
        }
        if (premise instanceof Premise.Given given) {
            return worthTelling(given.triple())
                    ? Stream.of(new Step(given(given.triple()), "", List.of()))
                    : Stream.of();
        }
        return steps((Premise.Inferred) premise);
    }

    private Stream<Step> steps(Premise.Inferred inferred) {
        Triple triple = inferred.triple();
        if (stated.contains(triple.getSubject(), RDF.type.asNode(), ENT.Claim.asNode())) {
            return steps(inferred.by()).stream();
        }
        if (triple.getSubject().equals(triple.getObject())) {
            return Stream.of();
        }
        String sentence = rules.description(inferred.by().match().rule())
                .sentence(inferred.by().match(), labels);
        String more = inferred.others() == 0
                ? ""
                : "(and " + inferred.others() + (inferred.others() == 1 ? " more support)" : " more supports)");
        return Stream.of(new Step(sentence, more, steps(inferred.by())));
    }

    private Step claim(CitedClaim claim) {
        List<String> note = new ArrayList<>(List.of(claim.mode()));
        String authors = String.join(" and ", claim.authors());
        String holders = String.join(" and ", claim.holders());
        note.add(holders.isEmpty() || holders.equals(authors) ? authors : holders + ", as told by " + authors);
        note.addAll(claim.passages());
        return new Step(claim.paraphrase(), "[" + String.join("; ", note) + "]", List.of());
    }

    /** Content is told as such: that it stands in a proof does not say that anybody holds it. */
    private String given(Triple triple) {
        boolean content = stated.contains(triple.getSubject(), RDF.type.asNode(), ENT.Proposition.asNode());
        return content
                ? "The content, which is not thereby affirmed: " + labels.of(triple.getSubject()) + "."
                : "Given: " + phrase(triple) + ".";
    }

    /** Whether a triple tells of things rather than of verbs, modes and classes. */
    private static boolean worthTelling(Triple triple) {
        return triple.getSubject().toString().startsWith(Namespaces.ID)
                && !triple.getPredicate().equals(RDF.type.asNode());
    }

    private String phrase(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(node -> node.equals(Node.ANY) ? "anything" : labels.inSentence(node))
                .reduce((a, b) -> a + " – " + b)
                .orElseThrow();
    }
}
