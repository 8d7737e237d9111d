package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** Gathers for one page what it shows on a thing of any kind. */
final class ThingViews {

    private static final List<Property> DESCRIPTIONS =
            List.of(SKOS.definition, DCTerms.description, ENT.sentence, ENT.expects, RDFS.comment);
    private static final Set<Node> SHOWN_ABOVE = Stream.concat(
                    DESCRIPTIONS.stream(), Stream.of(SKOS.prefLabel, RDFS.label, ENT.paraphrase))
            .map(Property::asNode)
            .collect(Collectors.toUnmodifiableSet());

    private final Edition edition;
    private final Graph graph;
    private final Types types;
    private final ThingNames mentions;
    private final ClaimLines lines;
    private final Rows rows;

    ThingViews(Edition edition, Links links) {
        this.edition = edition;
        this.graph = edition.union();
        this.types = new Types(graph);
        this.mentions = new ThingNames(edition, links);
        this.lines = new ClaimLines(edition, mentions);
        this.rows = new Rows(edition, mentions, new Derivations(edition, mentions, lines));
    }

    ThingNames mentions() {
        return mentions;
    }

    ClaimLines lines() {
        return lines;
    }

    Rows rows() {
        return rows;
    }

    /**
     * What the page on {@code address} shows of any thing.
     *
     * @param told what the page tells by itself, above
     */
    ThingView of(Address address, Citation citation, Predicate<Triple> told) {
        Node thing = address.iri();
        String lede = lede(thing).orElse(null);
        Predicate<Triple> shown = told.or(triple -> isShownAbove(triple, lede));
        boolean proven = is(thing, ENT.Tension) || is(thing, ENT.Relation) || is(thing, ENT.Proof);
        Incoming incoming = new Incoming(edition, mentions, lines, thing);
        return new ThingView(
                kicker(thing),
                lede,
                notices(thing),
                new Neighbourhood(edition, mentions).of(thing).orElse(null),
                incoming.claimsByPart(),
                new Comparing(edition, mentions, lines).of(thing, incoming.claims()),
                incoming.tensionsByPart(),
                rows.stated(thing, shown),
                rows.derived(thing, shown.or(types::goesWithoutSaying)),
                proven ? List.of() : rows.inferred(thing, shown),
                incoming.others(),
                citation);
    }

    private boolean isShownAbove(Triple triple, String lede) {
        Node object = triple.getObject();
        if (!object.isLiteral() || !SHOWN_ABOVE.contains(triple.getPredicate())) {
            return false;
        }
        String text = object.getLiteralLexicalForm();
        return text.equals(lede) || text.equals(edition.labels().of(triple.getSubject())) || isTitle(triple, text);
    }

    private boolean isTitle(Triple triple, String text) {
        return mentions.of(triple.getSubject()).text().endsWith(text);
    }

    private Optional<String> lede(Node thing) {
        return DESCRIPTIONS.stream()
                .flatMap(property -> Values.text(graph, thing, property).stream())
                .findFirst();
    }

    private String kicker(Node thing) {
        return types.narrowest(thing).stream()
                .map(type -> mentions.of(type).text())
                .filter(label -> !label.startsWith("<"))
                .distinct()
                .sorted()
                .map(ThingNames::capital)
                .collect(Collectors.joining(" · "));
    }

    private List<String> notices(Node thing) {
        if (is(thing, ENT.UnaffirmedSituation)) {
            return List.of(
                    "No claim of fact says that this took place. It is here because claims speak of it: see below"
                            + " how each of them puts it forward.");
        }
        if (is(thing, ENT.Proposition)) {
            return List.of("A proposition is what somebody fears, demands, plans, predicts or denies."
                    + " That it stands here does not say that it is so.");
        }
        if (is(thing, ENT.Expectation)) {
            return List.of("An expectation is what a theory leads one to look for. It does not say what happened.");
        }
        return List.of();
    }

    private boolean is(Node node, Resource type) {
        return graph.contains(Triple.create(node, RDF.type.asNode(), type.asNode()));
    }
}
