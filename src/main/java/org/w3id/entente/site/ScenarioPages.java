package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.WhatIf;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/**
 * A page for each scenario with what would follow, one for each of its hypotheses, and one that lists all. They are the
 * only pages that tell of what is not in the graph, and they say so.
 */
final class ScenarioPages implements PageKind {

    private static final String INDEX = Kinds.index("scenario");
    private static final String TITLE = "What if";

    private final Edition edition;
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, Hypothesis> hypotheses = new TreeMap<>();
    private final String fault;

    private record Hypothesis(Node iri, Scenario scenario) {}

    ScenarioPages(Edition edition) {
        this.edition = edition;
        this.fault = read();
    }

    /** Data may have changed since the scenarios were written, so that they no longer fit: says what is wrong then. */
    private String read() {
        try {
            for (Scenario scenario : edition.scenarios().scenarios()) {
                scenarios.put(page(scenario.iri()), scenario);
                scenario.hypotheses()
                        .forEach(hypothesis -> hypotheses.put(page(hypothesis), new Hypothesis(hypothesis, scenario)));
            }
            return "";
        } catch (InputException e) {
            return e.getMessage();
        }
    }

    private static String page(Node iri) {
        return Address.of(iri).orElseThrow().page();
    }

    @Override
    public Collection<String> paths() {
        List<String> paths = new ArrayList<>(List.of(INDEX));
        paths.addAll(scenarios.keySet());
        paths.addAll(hypotheses.keySet());
        return paths;
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        if (scenarios.containsKey(path)) {
            render(path, scenarios.get(path), mentions, output);
        } else if (hypotheses.containsKey(path)) {
            render(path, hypotheses.get(path), mentions, output);
        } else {
            renderIndex(mentions, output);
        }
    }

    private void render(String path, Scenario scenario, ThingNames mentions, TemplateOutput output) {
        WhatIf result = WhatIf.of(edition.complete().run(), scenario);
        Frame frame = Frames.page(
                path,
                TITLE + ": " + scenario.label(),
                "What would follow if it were so. " + scenario.definition(),
                mentions.links(),
                above(mentions));
        ScenarioView view = new ScenarioResult(edition, result, mentions).view();
        Templates.render("scenario.jte", Map.of("frame", frame, "scenario", view), output);
    }

    private void render(String path, Hypothesis hypothesis, ThingNames mentions, TemplateOutput output) {
        Scenario scenario = hypothesis.scenario();
        String text = CitedClaim.of(scenario.graph(), hypothesis.iri()).paraphrase();
        Frame frame = Frames.page(
                path,
                "Supposed: " + text,
                "Only supposed: " + text,
                mentions.links(),
                above(mentions),
                new Frame.Trail(scenario.label(), mentions.links().to(page(scenario.iri()))));
        Mention of = mentions.page(scenario.label(), page(scenario.iri()));
        Templates.render("hypothesis.jte", Map.of("frame", frame, "scenario", of), output);
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
        IndexView view = new IndexView(
                fault.isEmpty() ? about : about + " The scenarios cannot be read: " + fault,
                List.of(),
                List.of(new IndexView.Part("all", "", entries, List.of())));
        Frame frame = Frames.page(INDEX, TITLE, about, mentions.links());
        Templates.render("kind-index.jte", Map.of("frame", frame, "index", view), output);
    }

    private static Frame.Trail above(ThingNames mentions) {
        return new Frame.Trail(TITLE, mentions.links().to(INDEX));
    }
}
