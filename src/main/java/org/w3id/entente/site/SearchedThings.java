package org.w3id.entente.site;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** What things are found by. Nothing less than a fact is found without how it is put forward. */
final class SearchedThings {

    private static final List<Property> WORDS = List.of(
            ENT.paraphrase,
            SKOS.definition,
            DCTerms.description,
            RDFS.comment,
            DCTerms.title,
            RDFS.label,
            SKOS.prefLabel,
            SKOS.altLabel,
            SKOS.notation,
            ENT.quotedTerm);
    private static final List<Property> NAMES = List.of(SKOS.prefLabel, RDFS.label, SKOS.altLabel, SKOS.hiddenLabel);
    private static final List<Property> MEANING = List.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel, SKOS.definition);
    /** What a claim, and the proposition that is its content, speaks of. */
    private static final List<Property> CONTENT = List.of(
            ENT.subject,
            ENT.predicate,
            ENT.notPredicate,
            ENT.object,
            ENT.issue,
            ENT.tellsOf,
            ENT.contentSubject,
            ENT.contentPredicate,
            ENT.contentNotPredicate,
            ENT.contentObject);

    private static final Set<String> MEANS = Set.of("proof", "passage", "statement", "identifier", "rule");

    private final Edition edition;
    private final Graph graph;
    private final ThingNames names;
    private final ProofPlaces proofs;

    SearchedThings(Edition edition) {
        this.edition = edition;
        this.graph = edition.union();
        this.names = new ThingNames(edition, Links.of(edition, Hosting.FILES, ""));
        this.proofs = new ProofPlaces(edition);
    }

    /** The entry of the thing at {@code address}. */
    SearchEntry of(Address address) {
        Node thing = address.iri();
        String heading = names.title(thing);
        Set<String> words = texts(thing, WORDS);
        words.removeIf(word -> heading.endsWith(word) || heading.equals(ThingNames.capital(word)));
        proofs.of(thing).ifPresent(words::add);
        return new SearchEntry(
                address.page(), heading, kind(thing), String.join(" ", words), rank(address), hidden(thing));
    }

    private Set<String> texts(Node thing, Collection<Property> properties) {
        return properties.stream()
                .flatMap(property -> Values.of(graph, thing, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String kind(Node thing) {
        String type = type(thing);
        if (names.manner().is(thing, ENT.Claim.asNode())) {
            return type + ": " + names.manner().ofClaim(thing);
        }
        return names.manner().status(thing).map(status -> type + ": " + status).orElse(type);
    }

    /** The label of its type, the most particular of several and rather than that it is affirmed; in words for types of others. */
    private String type(Node thing) {
        List<Node> types = Values.of(graph, thing, RDF.type);
        return types.stream()
                .filter(edition::describes)
                .filter(type ->
                        types.stream().noneMatch(other -> graph.contains(other, RDFS.subClassOf.asNode(), type)))
                .min(Comparator.comparing(ENT.AffirmedSituation.asNode()::equals))
                .map(edition.labels()::of)
                .or(() -> foreign(types))
                .orElse("page");
    }

    private static Optional<String> foreign(List<Node> types) {
        Stream<Node> known = Stream.of(
                        SKOS.ConceptScheme, SKOS.Concept, OWL2.Class, OWL2.Ontology, RDF.Property, OWL2.ObjectProperty)
                .map(type -> type.asNode());
        return Stream.concat(known.filter(types::contains), types.stream())
                .filter(Node::isURI)
                .findFirst()
                .map(ThingNames::words);
    }

    private static SearchEntry.Rank rank(Address address) {
        if (!address.iri().getURI().startsWith(Namespaces.ID)) {
            return SearchEntry.Rank.TERM;
        }
        return MEANS.contains(Kinds.kind(address)) ? SearchEntry.Rank.MEANS : SearchEntry.Rank.SUBJECT;
    }

    /** What others call it, and the names of all that a claim or a proposition speaks of, and what its verbs mean. */
    private String hidden(Node thing) {
        Set<Node> content = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            content(open.remove()).filter(content::add).forEach(open::add);
        }
        return Stream.concat(
                        texts(thing, List.of(SKOS.hiddenLabel)).stream(),
                        content.stream().flatMap(part -> texts(part, isVerb(part) ? MEANING : NAMES).stream()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Stream<Node> content(Node thing) {
        if (isVerb(thing)) {
            return Values.of(graph, thing, RDFS.subPropertyOf).stream().filter(this::isVerb);
        }
        return CONTENT.stream().flatMap(property -> Values.of(graph, thing, property).stream());
    }

    private boolean isVerb(Node node) {
        return names.manner().is(node, ENT.Verb.asNode());
    }
}
