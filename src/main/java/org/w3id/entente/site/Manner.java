package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** In words, how a thing stands that is less than a fact: by its mode and hedges, its status, or what sort of thing it is. */
final class Manner {

    /** The last part of the mode's IRI. */
    static final String FACT_NAME = "fact";

    private static final String FACT = Namespaces.SCHEME + "mode/" + FACT_NAME;
    /** What may read like a statement and is none. */
    private static final List<Node> NOT_STATED = List.of(ENT.Proposition.asNode(), ENT.Expectation.asNode());

    private static final Node UNAFFIRMED = ENT.UnaffirmedSituation.asNode();
    private static final List<Node> INFERRED = List.of(ENT.Tension.asNode(), ENT.Relation.asNode());

    private final Graph graph;
    private final Labels labels;

    Manner(Edition edition) {
        this.graph = edition.union();
        this.labels = edition.labels();
    }

    /** "reported, allegedly", "proposition", "inferred tension (argued)"; empty for facts and for what states nothing. */
    Optional<String> of(Node thing) {
        if (is(thing, ENT.Claim.asNode())) {
            return isFact(thing) ? Optional.empty() : Optional.of(ofClaim(thing));
        }
        return NOT_STATED.stream()
                .filter(type -> is(thing, type))
                .map(labels::of)
                .findFirst()
                .or(() -> status(thing).flatMap(status -> inferred(thing).map(what -> what + " (" + status + ")")));
    }

    /** "unaffirmed situation" of what no fact affirms; empty for all else. */
    Optional<String> unaffirmed(Node thing) {
        return is(thing, UNAFFIRMED) ? Optional.of(labels.of(UNAFFIRMED)) : Optional.empty();
    }

    private Optional<String> inferred(Node thing) {
        return is(thing, ENT.Proof.asNode())
                ? Optional.of(labels.of(ENT.Proof.asNode()))
                : INFERRED.stream()
                        .filter(type -> is(thing, type))
                        .map(type -> "inferred " + labels.of(type).replaceFirst("^inferred ", ""))
                        .findFirst();
    }

    /** Whether {@code claim} is told as a fact, without hedge. */
    boolean isFact(Node claim) {
        return Values.of(graph, claim, ENT.mode).stream().anyMatch(mode -> mode.hasURI(FACT))
                && Values.of(graph, claim, ENT.hedge).isEmpty();
    }

    /** "reported, allegedly": how {@code claim} is put forward. */
    String ofClaim(Node claim) {
        return String.join(
                ", ",
                Stream.concat(Values.of(graph, claim, ENT.mode).stream().map(labels::of), hedges(claim).stream())
                        .toList());
    }

    /** The hedges of {@code claim}; with "not" where it denies its verb, so that "likely" never stands by what is unlikely. */
    List<String> hedges(Node claim) {
        String denied = Values.of(graph, claim, ENT.notPredicate).isEmpty() ? "" : " not";
        return Values.of(graph, claim, ENT.hedge).stream()
                .map(hedge -> labels.of(hedge) + denied)
                .toList();
    }

    /** The label of the status of what rules infer. */
    Optional<String> status(Node inferred) {
        return Values.first(graph, inferred, ENT.status).map(labels::of);
    }

    /** Whether {@code node} is one of {@code type}. */
    boolean is(Node node, Node type) {
        return node.isURI() && graph.contains(node, RDF.type.asNode(), type);
    }
}
