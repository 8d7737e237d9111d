package org.w3id.entente.experiment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.TermPositions;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.project.InputException;
import org.w3id.entente.query.Suggestion;
import org.w3id.entente.vocabulary.ENT;

/** What a scenario must keep to so that it changes what it says, and nothing passes for a claim of a paper. */
final class ScenarioCheck {

    /** What only a claim has, since a paper says it. */
    private static final List<Property> OF_CLAIMS = List.of(ENT.citesPassage, ENT.mode, ENT.assertedBy);

    private final Scenario scenario;
    private final Graph stated;
    private final TermPositions positions;

    ScenarioCheck(Scenario scenario, Graph stated, TermPositions positions) {
        this.scenario = scenario;
        this.stated = stated;
        this.positions = positions;
    }

    /** @throws InputException with the place of the first fault, where {@code hypotheses} or the scenario itself has one */
    void check(List<Node> hypotheses) {
        refuseClaims();
        hypotheses.forEach(this::checkHypothesis);
        known(ENT.supposes, scenario.hypotheses(), hypotheses, "hypothesis that this file describes");
        known(ENT.doubtsClaim, scenario.doubtedClaims(), Values.typed(stated, ENT.Claim.asNode()), "claim");
        known(ENT.doubtsMode, scenario.doubtedModes(), modes(), "mode");
        known(ENT.switchesOff, scenario.switchedOff(), Values.typed(stated, ENT.Theory.asNode()), "theory");
        scenario.graph().stream().forEach(this::checkAdded);
        if (hypotheses.isEmpty()
                && scenario.doubtedClaims().isEmpty()
                && scenario.doubtedModes().isEmpty()
                && scenario.switchedOff().isEmpty()) {
            throw positions.fault(
                    scenario.iri(),
                    "the scenario changes nothing. Give it ent:supposes, ent:doubtsClaim, ent:doubtsMode or"
                            + " ent:switchesOff.");
        }
    }

    private void refuseClaims() {
        Values.typed(scenario.graph(), ENT.Claim.asNode()).stream().findFirst().ifPresent(claim -> {
            throw positions.fault(
                    claim,
                    ShortName.of(claim) + " is a claim, but what a scenario supposes is said by no paper. Make it an"
                            + " ent:Hypothesis without passage, mode and holder.");
        });
    }

    private void checkHypothesis(Node hypothesis) {
        for (Property property : OF_CLAIMS) {
            if (scenario.graph().contains(hypothesis, property.asNode(), Node.ANY)) {
                throw positions.fault(
                        hypothesis,
                        property.asNode(),
                        Node.ANY,
                        ShortName.of(hypothesis) + " is a hypothesis, which no paper says: take "
                                + ShortName.of(property.getURI()) + " away.");
            }
        }
        if (!scenario.hypotheses().contains(hypothesis)) {
            throw positions.fault(
                    hypothesis,
                    "the scenario does not suppose this hypothesis. Add ent:supposes " + ShortName.of(hypothesis)
                            + " to it, or take the hypothesis out.");
        }
        Set<Node> verbs = new HashSet<>(Values.typed(stated, ENT.Verb.asNode()));
        verbs.addAll(Values.typed(scenario.graph(), ENT.Verb.asNode()));
        for (Property property : List.of(ENT.predicate, ENT.notPredicate)) {
            knownTo(hypothesis, property, Values.of(scenario.graph(), hypothesis, property), verbs, "verb");
        }
    }

    /** A claim keeps what its paper says; only that something ends it may be supposed. */
    private void checkAdded(Triple triple) {
        boolean ofClaim = stated.contains(triple.getSubject(), RDF.type.asNode(), ENT.Claim.asNode());
        if (ofClaim && !triple.getPredicate().equals(ENT.endedBy.asNode())) {
            throw positions.fault(
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject(),
                    "a scenario says of a claim only what ends it, with ent:endedBy. Suppose anything else as a"
                            + " hypothesis, or doubt the claim with ent:doubtsClaim.");
        }
        if (triple.getPredicate().equals(ENT.endedBy.asNode())) {
            checkEnding(triple, ofClaim);
        }
    }

    private void checkEnding(Triple ending, boolean ofClaim) {
        if (!ofClaim && !scenario.hypotheses().contains(ending.getSubject())) {
            throw positions.fault(ending.getSubject(), missing(ending.getSubject(), claims(), "claim"));
        }
        if (!scenario.hypotheses().contains(ending.getObject())) {
            knownTo(ending.getSubject(), ENT.endedBy, List.of(ending.getObject()), claims(), "claim or hypothesis");
        }
    }

    private List<Node> claims() {
        return Values.typed(stated, ENT.Claim.asNode());
    }

    private List<Node> modes() {
        return Values.typed(stated, SKOS.Concept.asNode()).stream()
                .filter(concept -> concept.toString().startsWith(Namespaces.SCHEME + "mode/"))
                .toList();
    }

    private void known(Property property, List<Node> named, List<Node> known, String what) {
        knownTo(scenario.iri(), property, named, new HashSet<>(known), what);
    }

    private void knownTo(Node subject, Property property, List<Node> named, Collection<Node> known, String what) {
        for (Node value : named) {
            if (!known.contains(value)) {
                throw unknown(subject, property, value, known, what);
            }
        }
    }

    private InputException unknown(Node subject, Property property, Node value, Collection<Node> known, String what) {
        String message = missing(value, known, what);
        return positions.fault(subject, property.asNode(), value, message);
    }

    private static String missing(Node value, Collection<Node> known, String what) {
        String nearest = Suggestion.of(
                ShortName.lastPart(value),
                known.stream()
                        .map(node -> ShortName.of(node).replaceFirst("^[^:]*:", ""))
                        .sorted()
                        .toList());
        return "there is no " + what + " " + ShortName.of(value) + "." + nearest;
    }
}
