package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/** A page for each class, property and verb of the vocabulary. */
final class TermPages implements PageKind {

    private final Edition edition;
    private final EntryPage page;
    private final TermViews views;
    private final Map<String, Node> terms = new TreeMap<>();

    TermPages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        Vocabulary vocabulary = new Vocabulary(edition);
        this.views = new TermViews(edition, vocabulary);
        vocabulary.terms().forEach(term -> Address.of(term).ifPresent(address -> terms.put(address.page(), term)));
    }

    @Override
    public Collection<String> paths() {
        return terms.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Node term = terms.get(path);
        TermView view = views.of(term, new ThingNames(edition, links));
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
}
