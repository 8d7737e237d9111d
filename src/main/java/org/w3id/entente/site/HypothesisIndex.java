package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.Supposed;
import org.w3id.entente.publication.SupposedIndexes;

/** The page that lists all hypotheses, each with the scenario that supposes it. */
final class HypothesisIndex implements PageKind {

    static final String TITLE = "Hypotheses";

    private static final Address NAMESPACE = SupposedIndexes.HYPOTHESES;

    private final Edition edition;
    private final Supposed supposed;

    HypothesisIndex(Edition edition) {
        this.edition = edition;
        this.supposed = edition.supposed();
    }

    @Override
    public Collection<String> paths() {
        return List.of(NAMESPACE.page());
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames names = new ThingNames(edition, links);
        String about = "What scenarios suppose and no paper says. Nothing of it is in the graph.";
        List<IndexView.Entry> entries = supposed.things().keySet().stream()
                .filter(thing -> thing.startsWith(NAMESPACE.path()))
                .map(thing -> entry(new Address(thing), names))
                .toList();
        Frame frame = Frames.thing(
                NAMESPACE, TITLE, about, links, new Frame.Trail("What if", links.to(SupposedIndexes.SCENARIOS.page())));
        IndexView.of(about, entries).render(frame, output);
    }

    private IndexView.Entry entry(Address hypothesis, ThingNames names) {
        List<String> scenarios = supposed.things().get(hypothesis.path()).stream()
                .map(scenario -> "Supposed in the scenario \u201c" + scenario.label() + "\u201d.")
                .toList();
        return new IndexView.Entry(
                names.page("Supposed: " + supposed.label(hypothesis), hypothesis.page()), scenarios, "");
    }
}
