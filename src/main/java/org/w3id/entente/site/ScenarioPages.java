package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.WhatIf;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/**
 * A page for each scenario with what would follow, one for each thing that only scenarios tell of, and one that lists all.
 * They are the only pages that tell of what is not in the graph, and they say so.
 */
final class ScenarioPages implements PageKind {

    private static final String INDEX = Kinds.index("scenario");
    private static final String TITLE = "What if";

    private final Edition edition;
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, Address> things = new TreeMap<>();
    private final Collection<String> lists;

    ScenarioPages(Edition edition) {
        this.edition = edition;
        this.lists = new SupposedLists(edition).paths();
        edition.supposed().scenarios().forEach(scenario -> scenarios.put(page(scenario), scenario));
        edition.supposed().things().keySet().stream()
                .map(Address::new)
                .forEach(address -> things.put(address.page(), address));
    }

    private static Address address(Scenario scenario) {
        return Address.of(scenario.iri()).orElseThrow();
    }

    private static String page(Scenario scenario) {
        return address(scenario).page();
    }

    @Override
    public Collection<String> paths() {
        List<String> paths = new ArrayList<>(List.of(INDEX));
        paths.addAll(scenarios.keySet());
        paths.addAll(things.keySet());
        return paths;
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        if (scenarios.containsKey(path)) {
            render(scenarios.get(path), mentions, output);
        } else if (things.containsKey(path)) {
            render(things.get(path), mentions, output);
        } else {
            renderIndex(mentions, output);
        }
    }

    private void render(Scenario scenario, ThingNames mentions, TemplateOutput output) {
        WhatIf result = WhatIf.of(edition.complete().run(), scenario);
        Frame frame = Frames.thing(
                address(scenario),
                TITLE + ": " + scenario.label(),
                "What would follow if it were so. " + scenario.definition(),
                mentions.links(),
                above(mentions));
        ScenarioView view = new ScenarioResult(edition, result, mentions).view();
        Templates.render(
                "scenario.jte", Map.of("frame", frame, "scenario", view, "others", others(scenario, mentions)), output);
    }

    /** What only scenarios tell of, this one among them, beside its hypotheses. */
    private List<Mention> others(Scenario scenario, ThingNames mentions) {
        return things.values().stream()
                .filter(thing -> edition.supposed().things().get(thing.path()).contains(scenario)
                        && !scenario.hypotheses().contains(thing.iri()))
                .map(thing -> mentions.page(edition.supposed().label(thing), thing.page()))
                .toList();
    }

    private void render(Address thing, ThingNames mentions, TemplateOutput output) {
        List<Mention> tellers = edition.supposed().things().get(thing.path()).stream()
                .map(scenario -> mentions.page(scenario.label(), page(scenario)))
                .toList();
        boolean hypothesis = CitedClaim.isDescribedIn(edition.supposed().triples(thing), thing.iri());
        String text = edition.supposed().label(thing);
        Frame frame = Frames.thing(
                thing, "Supposed: " + text, "Only supposed: " + text, mentions.links(), above(thing, mentions));
        Templates.render(
                "supposed.jte", Map.of("frame", frame, "scenarios", tellers, "hypothesis", hypothesis), output);
    }

    private void renderIndex(ThingNames mentions, TemplateOutput output) {
        List<IndexView.Entry> entries = scenarios.entrySet().stream()
                .map(scenario -> new IndexView.Entry(
                        mentions.page(scenario.getValue().label(), scenario.getKey()),
                        List.of(scenario.getValue().definition()),
                        ""))
                .toList();
        String about =
                "What would follow if it were otherwise. A scenario supposes what no paper says, doubts claims or"
                        + " leaves theories out. Nothing of it is in the graph.";
        String fault = edition.supposed().fault();
        IndexView view =
                IndexView.of(fault.isEmpty() ? about : about + " The scenarios cannot be read: " + fault, entries);
        Frame frame = Frames.folder(INDEX, TITLE, about, mentions.links());
        view.render(frame, output);
    }

    /** The list of all scenarios, and that of the things of its kind, where scenarios alone tell of these. */
    private Frame.Trail[] above(Address thing, ThingNames mentions) {
        Optional<Frame.Trail> list = Kinds.of(thing.path())
                .filter(kind -> lists.contains(Kinds.index(kind)))
                .map(kind -> new Frame.Trail(Kinds.title(kind), mentions.links().to(Kinds.index(kind))));
        return Stream.concat(Stream.of(above(mentions)), list.stream()).toArray(Frame.Trail[]::new);
    }

    /** What stands above all that is supposed. */
    static Frame.Trail above(ThingNames mentions) {
        return new Frame.Trail(TITLE, mentions.links().to(INDEX));
    }
}
