package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.explanation.Explanations;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** Why a triple is derived or inferred, for one page. */
final class Derivations {

    private final TensionInference run;
    private final Graph graph;
    private final ThingNames mentions;
    private final ClaimLines claims;

    Derivations(Edition edition, ThingNames mentions, ClaimLines claims) {
        this.run = edition.complete().run();
        this.graph = edition.union();
        this.mentions = mentions;
        this.claims = claims;
    }

    /** Why {@code triple} is in the graph of what is derived from facts. */
    Row.Why derived(Triple triple) {
        List<Node> reports = Values.of(graph, triple.getSubject(), ENT.reportedIn);
        if (!reports.isEmpty()) {
            return new Row.Why("From the claim that tells of the statement:", claims.of(reports), null);
        }
        List<Node> facts = facts(triple);
        if (!facts.isEmpty()) {
            return new Row.Why("Derived from what is told as fact:", claims.of(facts), null);
        }
        if (triple.predicateMatches(RDF.type.asNode())) {
            return new Row.Why(type(triple), List.of(), null);
        }
        return new Row.Why("Drawn from what is stated, so that queries need not work it out.", List.of(), null);
    }

    /** Why {@code triple} is in the graph of what rules infer. */
    Row.Why inferred(Triple triple) {
        return new Explanations(run)
                .fact(triple)
                .map(step -> new Row.Why("", List.of(), new ProofSteps(mentions, claims).of(step)))
                .orElseGet(() -> new Row.Why("It follows with its proofs.", List.of(), null));
    }

    /** The claims of fact that say {@code triple}, whichever way round, or that tell of the situation it is on. */
    private List<Node> facts(Triple triple) {
        List<Node> found = new ArrayList<>(saying(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        if (graph.contains(triple.getObject(), triple.getPredicate(), triple.getSubject())) {
            found.addAll(saying(triple.getObject(), triple.getPredicate(), triple.getSubject()));
        }
        if (found.isEmpty() && !isGeneral(triple)) {
            Values.of(graph, triple.getSubject(), ENT.describedBy).stream()
                    .filter(mentions.manner()::isFact)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Node> saying(Node subject, Node verb, Node object) {
        return graph.stream(Node.ANY, ENT.subject.asNode(), subject)
                .map(Triple::getSubject)
                .filter(claim -> graph.contains(claim, ENT.predicate.asNode(), verb))
                .filter(claim -> graph.contains(claim, ENT.object.asNode(), object)
                        || graph.contains(claim, ENT.value.asNode(), object))
                .filter(mentions.manner()::isFact)
                .toList();
    }

    /** What holds of situations whether a fact affirms them or not. */
    private boolean isGeneral(Triple triple) {
        return triple.predicateMatches(ENT.describedBy.asNode())
                || triple.objectMatches(ENT.UnaffirmedSituation.asNode())
                || triple.predicateMatches(RDFS.label.asNode());
    }

    private String type(Triple triple) {
        if (triple.objectMatches(ENT.UnaffirmedSituation.asNode())) {
            return "No claim of fact without hedge says that it took place.";
        }
        return Values.of(graph, triple.getSubject(), RDF.type).stream()
                .filter(type -> graph.contains(type, RDFS.subClassOf.asNode(), triple.getObject()))
                .map(type -> "Whatever is of the class “" + mentions.of(type).text() + "” is of the class “"
                        + mentions.of(triple.getObject()).text() + "”.")
                .findFirst()
                .orElse("It is of a class below this one.");
    }
}
