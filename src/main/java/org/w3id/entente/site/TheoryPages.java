package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.experiment.Expectation;
import org.w3id.entente.experiment.TheoryComparison;
import org.w3id.entente.experiment.TheoryInCase;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** A page for each theory and each of its expectations, and one on which the theories stand side by side. */
final class TheoryPages implements PageKind {

    private static final String INDEX = Kinds.index("theory");

    private final Edition edition;
    private final EntryPage page;
    private final TheoryComparison comparison;
    private final Map<String, TheoryInCase> theories = new TreeMap<>();
    private final Map<String, Expectation> expectations = new TreeMap<>();

    TheoryPages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        this.comparison = TheoryComparison.of(edition.complete().run());
        comparison.theories().forEach(theory -> {
            put(theory.theory(), theories, theory);
            theory.expectations().forEach(expectation -> put(expectation.iri(), expectations, expectation));
        });
    }

    private static <T> void put(Node iri, Map<String, T> pages, T value) {
        Address.of(iri).ifPresent(address -> pages.put(address.page(), value));
    }

    @Override
    public Collection<String> paths() {
        List<String> paths = new ArrayList<>(List.of(INDEX));
        paths.addAll(theories.keySet());
        paths.addAll(expectations.keySet());
        return paths;
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        if (theories.containsKey(path)) {
            render(theories.get(path), mentions, output);
        } else if (expectations.containsKey(path)) {
            render(expectations.get(path), mentions, output);
        } else {
            renderIndex(mentions, output);
        }
    }

    private void render(TheoryInCase theory, ThingNames mentions, TemplateOutput output) {
        Frame frame = Frames.thing(
                Address.of(theory.theory()).orElseThrow(),
                theory.cited().title(),
                theory.definition().isEmpty() ? theory.cited().title() : theory.definition(),
                mentions.links(),
                above(mentions));
        page.render("theory.jte", frame, "theory", view(theory, mentions), output);
    }

    private void render(Expectation expectation, ThingNames mentions, TemplateOutput output) {
        Frame frame = Frames.thing(
                Address.of(expectation.iri()).orElseThrow(),
                mentions.title(expectation.iri()),
                "A theory leads one to expect: " + expectation.sentence(),
                mentions.links(),
                above(mentions));
        page.render("expectation.jte", frame, "expectation", view(expectation, mentions), output);
    }

    private void renderIndex(ThingNames mentions, TemplateOutput output) {
        TheoriesView view = new TheoriesView(
                comparison.theories().stream()
                        .map(theory -> new TheoriesView.Row(
                                mentions.of(theory.theory()),
                                mentions.of(theory.theory(), DCTerms.references),
                                theory.rules().size(),
                                theory.inferred().size(),
                                comparison.grounding(theory).phrase(),
                                theory.expectations().size()))
                        .toList(),
                comparison.disagreements().stream()
                        .map(pair -> List.of(view(pair.one(), mentions), view(pair.other(), mentions)))
                        .toList());
        Frame frame = Frames.folder(
                INDEX,
                "Theories side by side",
                "What the rules of each theory infer, what each leads one to expect, and where two disagree.",
                mentions.links());
        Templates.render("theories.jte", Map.of("frame", frame, "theories", view), output);
    }

    private static Frame.Trail above(ThingNames mentions) {
        return new Frame.Trail("Theories", mentions.links().to(INDEX));
    }

    private TheoryView view(TheoryInCase theory, ThingNames mentions) {
        return new TheoryView(
                theory.definition(),
                mentions.of(theory.theory(), DCTerms.references),
                mentions.of(theory.theory(), ENT.disputedBy),
                theory.cited().defeaters(),
                theory.rules().stream()
                        .map(rule -> new IndexView.Entry(
                                mentions.as(rule.title(), rule.iri()),
                                List.of(rule.sentence(named -> "<" + named + ">")),
                                ""))
                        .toList(),
                theory.inferred().stream()
                        .map(inferred -> TensionEntry.of(edition, inferred.tension(), mentions))
                        .toList(),
                theory.expectations().stream()
                        .map(expectation -> view(expectation, mentions))
                        .toList());
    }

    private ExpectationView view(Expectation expectation, ThingNames mentions) {
        return new ExpectationView(
                mentions.of(expectation.iri()),
                expectation.sentence(),
                mentions.of(expectation.theory()),
                expectation.rivals().stream()
                        .map(rival -> rival(rival, mentions))
                        .toList(),
                claims(expectation.borneOutBy(), mentions),
                claims(expectation.contradictedBy(), mentions),
                expectation.reason());
    }

    private ExpectationView.Rival rival(Node rival, ThingNames mentions) {
        Optional<Node> theory = Values.first(edition.union(), rival, ENT.ofTheory);
        return new ExpectationView.Rival(
                mentions.as(
                        Values.text(edition.union(), rival, ENT.expects)
                                .orElseGet(() -> edition.labels().of(rival)),
                        rival),
                theory.map(mentions::of).orElse(Mention.plain("")));
    }

    private List<ClaimLine> claims(List<CitedClaim> claims, ThingNames mentions) {
        return claims.stream()
                .map(claim -> new ClaimLines(edition, mentions).of(claim.iri()))
                .toList();
    }
}
