package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.Supposed;

/** For each kind of things that scenarios alone tell of, such as hypotheses, a page that lists them by scenario. */
final class SupposedLists implements PageKind {

    private static final String ABOUT =
            "What scenarios suppose, or need for that. No paper says so, and nothing of it is in the graph.";

    private final Edition edition;
    private final Supposed supposed;
    private final Map<String, List<Address>> pages = new TreeMap<>();

    SupposedLists(Edition edition) {
        this.edition = edition;
        this.supposed = edition.supposed();
        Collection<String> told = new Kinds(edition).things().keySet();
        supposed.things().keySet().stream()
                .filter(path -> path.matches(Kinds.FOLDER + "[^/]+/.+"))
                .map(Address::new)
                .filter(thing -> !told.contains(Kinds.kind(thing)))
                .forEach(thing -> pages.computeIfAbsent(Kinds.index(Kinds.kind(thing)), page -> new ArrayList<>())
                        .add(thing));
    }

    @Override
    public Collection<String> paths() {
        return pages.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        List<Address> things = pages.get(path);
        Map<String, List<IndexView.Entry>> byScenario = new LinkedHashMap<>();
        things.forEach(thing -> byScenario
                .computeIfAbsent(scenario(thing), scenario -> new ArrayList<>())
                .add(new IndexView.Entry(mentions.page(name(supposed, thing), thing.page()), List.of(), "")));
        String title = Kinds.title(Kinds.kind(things.get(0)));
        Frame frame = Frames.folder(path, title, ABOUT, links, ScenarioPages.above(mentions));
        new IndexView(ABOUT, List.of(), IndexView.parts(byScenario)).render(frame, output);
    }

    /** The heading above what it supposes, which is no statement. */
    private String scenario(Address thing) {
        return "What if: " + supposed.things().get(thing.path()).get(0).label();
    }

    /** What readers call {@code thing}; a hypothesis never without that it is supposed. */
    static String name(Supposed supposed, Address thing) {
        String label = supposed.label(thing);
        return CitedClaim.isDescribedIn(supposed.triples(thing), thing.iri()) ? "Supposed: " + label : label;
    }
}
