package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/** A page for each concept scheme, with all its concepts. */
final class SchemePages implements PageKind {

    private final Edition edition;
    private final EntryPage page;
    private final Map<String, Node> schemes = new TreeMap<>();

    SchemePages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        Values.typed(edition.union(), SKOS.ConceptScheme.asNode())
                .forEach(scheme -> Address.of(scheme).ifPresent(address -> schemes.put(address.page(), scheme)));
    }

    @Override
    public Collection<String> paths() {
        return schemes.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Node scheme = schemes.get(path);
        Graph union = edition.union();
        ThingNames mentions = new ThingNames(edition, links);
        String about = Values.text(union, scheme, SKOS.definition).orElse("");
        Frame frame = Frames.thing(
                Address.of(scheme).orElseThrow(),
                edition.labels().of(scheme),
                about,
                links,
                new Frame.Trail("Concept schemes", links.to("scheme/index.html")));
        List<IndexView.Entry> concepts = G.listPO(union, SKOS.inScheme.asNode(), scheme).stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(concept -> entry(concept, mentions))
                .toList();
        IndexView view = IndexView.of(about, concepts);
        page.render("kind-index.jte", frame, "index", view, output);
    }

    private IndexView.Entry entry(Node concept, ThingNames mentions) {
        Graph union = edition.union();
        long uses = union.stream(Node.ANY, Node.ANY, concept)
                .filter(triple -> !triple.getPredicate().equals(SKOS.hasTopConcept.asNode()))
                .filter(triple -> !triple.getPredicate().equals(SKOS.inScheme.asNode()))
                .count();
        return new IndexView.Entry(
                mentions.of(concept),
                TermEntry.texts(union, concept, SKOS.definition),
                uses == 0 ? "not used in the data" : "used " + Counted.of(uses, "time"));
    }
}
