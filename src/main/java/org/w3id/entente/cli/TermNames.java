package org.w3id.entente.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.experiment.TheoryAuthors;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.project.InputException;
import org.w3id.entente.query.Suggestion;
import org.w3id.entente.vocabulary.ENT;

/** Finds things by what users call them: label, other label, last part of the IRI, or IRI, in any case. */
final class TermNames {

    private static final String THEORIES = Namespaces.ID + "theory/";

    private final Graph stated;

    TermNames(Graph stated) {
        this.stated = stated;
    }

    /** The state, or else the party of a tension, of that name; throws {@link InputException} with the known names. */
    Node actor(String name, List<Tension> tensions) {
        Stream<Node> states = G.listPO(stated, RDF.type.asNode(), ENT.State.asNode()).stream();
        Stream<Node> parties = tensions.stream().flatMap(tension -> tension.parties().stream());
        return named(name, "state or party", Stream.concat(sorted(states), sorted(parties)));
    }

    /**
     * The concept of that name in the scheme of kinds of tensions, or of relations; throws {@link InputException} with the
     * known names.
     */
    Node kind(String name, boolean ofRelation) {
        String scheme = Namespaces.SCHEME + (ofRelation ? "relation/" : "kind/");
        return named(name, ofRelation ? "kind of relation" : "kind of tension", concepts(scheme));
    }

    /** Whoever can be a party, by any of their names; throws {@link InputException} with the nearest and with the states. */
    Node anyActor(String name) {
        Stream<Node> actors = Stream.of(ENT.State, ENT.Organ, ENT.Government, ENT.Person, ENT.Organization, ENT.Group)
                .flatMap(type -> sorted(G.listPO(stated, RDF.type.asNode(), type.asNode()).stream()));
        List<Node> known = actors.distinct().toList();
        return known.stream()
                .filter(node -> names(node).anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new InputException("No state, person or body \"" + name.strip() + "\"."
                        + Suggestion.of(
                                name.strip(), known.stream().map(this::shown).toList())
                        + " States: "
                        + known.stream()
                                .filter(node -> stated.contains(node, RDF.type.asNode(), ENT.State.asNode()))
                                .map(this::shown)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** The kind of tension or relation of that name; throws {@link InputException} with the known names. */
    Node anyKind(String name) {
        return named(
                name,
                "kind of tension or relation",
                Stream.concat(concepts(Namespaces.SCHEME + "kind/"), concepts(Namespaces.SCHEME + "relation/")));
    }

    /** The mode of claims of that name; throws {@link InputException} with the known names. */
    Node mode(String name) {
        return named(name, "mode", concepts(Namespaces.SCHEME + "mode/"));
    }

    /**
     * The theories of that name: one by any of its own, or all whose literature is by an author of that family name.
     * Throws {@link InputException} with the known names.
     */
    List<Node> theories(String name) {
        List<Node> known = sorted(G.listPO(stated, RDF.type.asNode(), ENT.Theory.asNode()).stream())
                .toList();
        List<Node> byAuthor = known.stream()
                .filter(theory ->
                        new TheoryAuthors(stated).of(theory).stream().anyMatch(name.strip()::equalsIgnoreCase))
                .toList();
        return byAuthor.isEmpty() ? List.of(named(name, "theory", known.stream())) : byAuthor;
    }

    private Stream<Node> concepts(String scheme) {
        return sorted(stated.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(triple -> triple.getSubject())
                .filter(concept -> concept.toString().startsWith(scheme)));
    }

    private Node named(String name, String what, Stream<Node> candidates) {
        List<Node> known = candidates.distinct().toList();
        return known.stream()
                .filter(node -> names(node).anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new InputException("No " + what + " \"" + name.strip() + "\". Known: "
                        + known.stream().map(this::shown).collect(Collectors.joining(", ")) + "."));
    }

    private static Stream<Node> sorted(Stream<Node> nodes) {
        return nodes.filter(Node::isURI).sorted(Comparator.comparing(Node::toString));
    }

    private Stream<String> names(Node node) {
        Stream<String> labels = Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> Values.of(stated, node, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
        return Stream.concat(Stream.of(node.getURI(), ShortName.lastPart(node), ShortName.of(node.getURI())), labels);
    }

    /** Kinds, modes and theories by the short name that the option takes, actors by their label. */
    private String shown(Node node) {
        boolean term =
                node.getURI().startsWith(Namespaces.SCHEME) || node.getURI().startsWith(THEORIES);
        return term ? ShortName.lastPart(node) : new Labels(stated).of(node);
    }
}
