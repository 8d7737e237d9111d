package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.vocabulary.ENT;

/** A page for each class, property and verb of the vocabulary. */
final class TermPages implements PageKind {

    /** How many things, claims or triples show how a term is used. */
    private static final int MOST_EXAMPLES = 8;

    private static final List<Property> MATCHES = List.of(
            RDFS.subClassOf,
            RDFS.subPropertyOf,
            OWL.equivalentClass,
            OWL.equivalentProperty,
            SKOS.exactMatch,
            SKOS.closeMatch,
            SKOS.broadMatch,
            SKOS.narrowMatch,
            SKOS.relatedMatch);

    private final Edition edition;
    private final EntryPage page;
    private final Vocabulary vocabulary;
    private final Map<String, Node> terms = new TreeMap<>();

    TermPages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        this.vocabulary = new Vocabulary(edition);
        vocabulary.terms().forEach(term -> Address.of(term).ifPresent(address -> terms.put(address.page(), term)));
    }

    @Override
    public Collection<String> paths() {
        return terms.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Node term = terms.get(path);
        ThingNames mentions = new ThingNames(edition, links);
        TermView view = view(term, mentions);
        Frame frame = Frames.thing(
                Address.of(term).orElseThrow(),
                view.entry().label(),
                view.entry().definitions().stream()
                        .findFirst()
                        .orElse(view.entry().label()),
                links,
                new Frame.Trail("Ontology", links.to("vocab/index.html")));
        page.render("term.jte", frame, "term", view, output);
    }

    private TermView view(Node term, ThingNames mentions) {
        boolean isClass = vocabulary.is(term, OWL.Class);
        return new TermView(
                TermEntry.of(edition, vocabulary, term, mentions),
                kind(term, isClass),
                term.getURI(),
                TermEntry.texts(edition.union(), term, RDFS.comment),
                TermEntry.texts(edition.union(), term, SKOS.scopeNote),
                groups(term, isClass, mentions),
                alignments(term, mentions),
                examples(term, isClass, mentions),
                rules(term, mentions));
    }

    private String kind(Node term, boolean isClass) {
        if (isClass) {
            return "Class";
        }
        String kind = vocabulary.is(term, OWL.ObjectProperty)
                ? "Object property"
                : vocabulary.is(term, OWL.DatatypeProperty) ? "Datatype property" : "Annotation property";
        String more = vocabulary.is(term, OWL.SymmetricProperty) ? ", symmetric" : "";
        return (vocabulary.isVerb(term) ? "Verb" : kind) + more;
    }

    private List<TermView.Group> groups(Node term, boolean isClass, ThingNames mentions) {
        Property order = vocabulary.order(term);
        String broader = isClass ? "Kind of" : "Narrower than";
        String narrower = isClass ? "Kinds of it" : "Broader than";
        return Stream.of(
                        new TermView.Group(broader, mentions.terms(vocabulary.above(term, order))),
                        new TermView.Group(narrower, mentions.terms(vocabulary.below(term, order))),
                        new TermView.Group(
                                "Properties of it", mentions.terms(vocabulary.propertiesOf(term, RDFS.domain))),
                        new TermView.Group(
                                "Properties whose values it are",
                                mentions.terms(vocabulary.propertiesOf(term, RDFS.range))),
                        new TermView.Group(
                                "Nothing is both it and", mentions.terms(vocabulary.above(term, OWL.disjointWith))),
                        new TermView.Group("Act", mentions.of(term, ENT.expressesAct)),
                        new TermView.Group("Aspect", mentions.of(term, ENT.aspect)))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private List<TermView.Group> alignments(Node term, ThingNames mentions) {
        return MATCHES.stream()
                .map(property -> new TermView.Group(
                        ShortName.of(property.getURI()),
                        Values.of(edition.union(), term, property).stream()
                                .filter(Node::isURI)
                                .filter(other -> !other.getURI().startsWith(ENT.NS))
                                .map(other -> mentions.as(ThingNames.shortName(other), other))
                                .toList()))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private TermView.Examples examples(Node term, boolean isClass, ThingNames mentions) {
        if (vocabulary.isVerb(term)) {
            return claims(vocabulary.claims(term), mentions);
        }
        if (term.equals(ENT.Claim.asNode())) {
            return claims(vocabulary.instances(term), mentions);
        }
        if (isClass) {
            List<Node> instances = vocabulary.instances(term);
            return new TermView.Examples(
                    instances.size(),
                    instances.stream().limit(MOST_EXAMPLES).map(mentions::of).toList(),
                    List.of(),
                    List.of());
        }
        return triples(term, mentions);
    }

    private TermView.Examples claims(List<Node> claims, ThingNames mentions) {
        List<ClaimLine> first = claims.stream()
                .limit(MOST_EXAMPLES)
                .map(claim -> new ClaimLines(edition, mentions).of(claim))
                .toList();
        return new TermView.Examples(claims.size(), List.of(), first, List.of());
    }

    private TermView.Examples triples(Node term, ThingNames mentions) {
        Graph union = edition.union();
        List<TermView.Use> uses = union.stream(Node.ANY, term, Node.ANY)
                .filter(triple -> triple.getSubject().isURI())
                .sorted(Comparator.comparing(triple -> triple.toString()))
                .limit(MOST_EXAMPLES)
                .map(triple -> new TermView.Use(mentions.of(triple.getSubject()), mentions.of(triple.getObject())))
                .toList();
        return new TermView.Examples(union.stream(Node.ANY, term, Node.ANY).count(), List.of(), List.of(), uses);
    }

    /** The rules that read or conclude the term. */
    private List<Mention> rules(Node term, ThingNames mentions) {
        return edition.complete().rules().rules().stream()
                .filter(rule -> names(rule, term))
                .map(rule -> edition.complete().rules().description(rule))
                .map(rule -> mentions.as(rule.title(), rule.iri()))
                .toList();
    }

    private static boolean names(EntenteRule rule, Node term) {
        return RuleTerms.of(rule).contains(term);
    }
}
