package org.w3id.entente.site;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.vocabulary.ENT;

/** What the pages on terms of the vocabulary show. */
final class TermViews {

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
    private final Vocabulary vocabulary;
    private final TermUses uses;

    TermViews(Edition edition, Vocabulary vocabulary) {
        this.edition = edition;
        this.vocabulary = vocabulary;
        this.uses = new TermUses(edition, vocabulary);
    }

    /** The view of {@code term}, for the page of {@code mentions}. */
    TermView of(Node term, ThingNames mentions) {
        boolean isClass = vocabulary.is(term, OWL.Class);
        return new TermView(
                TermEntry.of(edition, vocabulary, term, mentions),
                kind(term, isClass),
                term.getURI(),
                TermEntry.texts(edition.union(), term, RDFS.comment),
                TermEntry.texts(edition.union(), term, SKOS.scopeNote),
                groups(term, isClass, mentions),
                alignments(term, mentions),
                uses.of(term, mentions),
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
