package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** The reference to the vocabulary: all its terms on one page. */
final class OntologyPage implements PageKind {

    private final Edition edition;
    private final EntryPage page;
    private final Vocabulary vocabulary;
    private final Address address = Address.of(Vocabulary.ontology()).orElseThrow();

    OntologyPage(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        this.vocabulary = new Vocabulary(edition);
    }

    @Override
    public Collection<String> paths() {
        return List.of(address.page());
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        OntologyView view = view(mentions);
        Frame frame = Frames.thing(address, view.title(), view.description(), links);
        page.render("ontology.jte", frame, "ontology", view, output);
    }

    private OntologyView view(ThingNames mentions) {
        Graph union = edition.union();
        Node ontology = Vocabulary.ontology();
        return new OntologyView(
                text(DCTerms.title).orElse("The ontology"),
                text(DCTerms.description).orElse(""),
                text(OWL.versionInfo).orElse(""),
                Values.of(union, ontology, OWL2.versionIRI).stream()
                        .map(version -> mentions.as(version.toString(), version))
                        .toList(),
                text(DCTerms.modified).orElse(""),
                Values.of(union, ontology, DCTerms.license).stream()
                        .map(licence -> mentions.as(licence.toString(), licence))
                        .toList(),
                ontology.getURI(),
                ClassTree.of(edition, vocabulary, mentions),
                entries(vocabulary.classes(), mentions),
                List.of(
                        group(
                                "object-properties",
                                "Object properties",
                                "Their values are things.",
                                vocabulary.properties(OWL.ObjectProperty),
                                mentions),
                        group(
                                "datatype-properties",
                                "Datatype properties",
                                "Their values are texts, numbers and dates.",
                                vocabulary.properties(OWL.DatatypeProperty),
                                mentions),
                        group(
                                "annotation-properties",
                                "Annotation properties",
                                "They tell people about terms.",
                                vocabulary.properties(OWL.AnnotationProperty),
                                mentions)),
                verbs(mentions),
                schemes(mentions));
    }

    private Optional<String> text(Property property) {
        return Values.text(edition.union(), Vocabulary.ontology(), property);
    }

    private List<TermEntry> entries(List<Node> terms, ThingNames mentions) {
        return terms.stream()
                .map(term -> TermEntry.of(edition, vocabulary, term, mentions))
                .toList();
    }

    private OntologyView.Group group(String anchor, String title, String about, List<Node> terms, ThingNames mentions) {
        return new OntologyView.Group(anchor, title, about, entries(terms, mentions));
    }

    /** The verbs by what kind of happening they tell. */
    private List<OntologyView.Group> verbs(ThingNames mentions) {
        List<Node> aspects = vocabulary.verbs().stream()
                .flatMap(verb -> Values.of(edition.union(), verb, ENT.aspect).stream())
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        List<OntologyView.Group> groups = new ArrayList<>();
        for (Node aspect : aspects) {
            List<Node> verbs = vocabulary.verbs().stream()
                    .filter(verb -> Values.of(edition.union(), verb, ENT.aspect).contains(aspect))
                    .toList();
            String name = ShortName.lastPart(aspect);
            groups.add(group(
                    "verbs-" + name,
                    edition.labels().of(aspect),
                    Values.text(edition.union(), aspect, SKOS.definition).orElse(""),
                    verbs,
                    mentions));
        }
        return groups;
    }

    private List<Mention> schemes(ThingNames mentions) {
        return mentions.inOrder(Values.typed(edition.union(), SKOS.ConceptScheme.asNode()));
    }
}
