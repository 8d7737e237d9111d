package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.vocabulary.ENT;

/** A page for each rule, and one that lists them by theory. */
final class RulePages implements PageKind {

    private static final String INDEX = Kinds.index("rule");

    private final Edition edition;
    private final EntryPage page;
    private final RuleBook rules;
    private final Map<String, EntenteRule> pages = new TreeMap<>();

    RulePages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        this.rules = edition.complete().rules();
        rules.rules()
                .forEach(rule -> Address.of(rules.description(rule).iri())
                        .ifPresent(address -> pages.put(address.page(), rule)));
        pages.put(INDEX, null);
    }

    @Override
    public Collection<String> paths() {
        return pages.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        if (path.equals(INDEX)) {
            renderIndex(mentions, output);
            return;
        }
        EntenteRule rule = pages.get(path);
        RuleDescription description = rules.description(rule);
        Frame frame = Frames.thing(
                Address.of(description.iri()).orElseThrow(),
                description.title(),
                description.sentence(named -> named),
                links,
                new Frame.Trail("Rules", links.to(INDEX)));
        page.render("rule.jte", frame, "rule", view(rule, description, mentions), output);
    }

    private RuleView view(EntenteRule rule, RuleDescription description, ThingNames mentions) {
        return new RuleView(
                description.sentence(named -> "<" + named + ">"),
                description.supporting(),
                description.supporting() ? List.of() : mentions.inOrder(List.of(description.theory())),
                description.supporting() ? List.of() : mentions.inOrder(List.of(description.kind())),
                texts(description, SKOS.definition, RDFS.comment, SKOS.note),
                description.supporting()
                        ? List.of()
                        : CitedTheory.of(edition.union(), description).defeaters(),
                mentions.inOrder(literature(description)),
                mentions.of(description.iri(), ENT.citesPassage),
                RuleText.of(rule, rules.rules()),
                RuleTerms.of(rule).stream()
                        .map(term -> mentions.as(ThingNames.shortName(term), term))
                        .toList(),
                edition.complete().tensions().stream()
                        .filter(tension -> tension.rules().contains(description))
                        .map(tension -> TensionEntry.of(edition, tension, mentions))
                        .toList());
    }

    private List<String> texts(RuleDescription description, Property... properties) {
        return List.of(properties).stream()
                .flatMap(property -> TermEntry.texts(edition.union(), description.iri(), property).stream())
                .toList();
    }

    private List<Node> literature(RuleDescription description) {
        List<Node> own = Values.of(edition.union(), description.iri(), DCTerms.references);
        return !own.isEmpty() || description.supporting()
                ? own
                : Values.of(edition.union(), description.theory(), DCTerms.references);
    }

    private void renderIndex(ThingNames mentions, TemplateOutput output) {
        Map<String, List<IndexView.Entry>> parts = new LinkedHashMap<>();
        rules.descriptions().stream()
                .filter(rule -> !rule.supporting())
                .forEach(rule -> add(parts, edition.labels().of(rule.theory()), rule, mentions));
        rules.descriptions().stream()
                .filter(RuleDescription::supporting)
                .forEach(rule -> add(parts, "Supporting rules, which prepare what the others read", rule, mentions));
        IndexView view = new IndexView(
                "A rule turns claims into a tension or a relation. Each cites the theory that it makes mechanical.",
                mentions.terms(List.of(ENT.Rule.asNode())),
                IndexView.parts(parts));
        Frame frame = Frames.folder(
                INDEX,
                "Rules",
                "All rules by their theories.",
                mentions.links(),
                new Frame.Trail("All kinds", mentions.links().to("id/index.html")));
        view.render(frame, output);
    }

    private static void add(
            Map<String, List<IndexView.Entry>> parts, String part, RuleDescription rule, ThingNames mentions) {
        parts.computeIfAbsent(part, key -> new ArrayList<>())
                .add(new IndexView.Entry(
                        mentions.as(rule.title(), rule.iri()), List.of(rule.sentence(named -> "<" + named + ">")), ""));
    }
}
