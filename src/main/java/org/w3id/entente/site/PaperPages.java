package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** A page for each paper, with its claims in reading order. */
final class PaperPages implements PageKind {

    private final Edition edition;
    private final EntryPage page;
    private final Map<String, Node> papers = new TreeMap<>();

    PaperPages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        Values.typed(edition.union(), ENT.Source.asNode())
                .forEach(source -> Address.of(source).ifPresent(address -> papers.put(address.page(), source)));
    }

    @Override
    public Collection<String> paths() {
        return papers.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Node source = papers.get(path);
        ThingNames mentions = new ThingNames(edition, links);
        PaperView paper = view(source, mentions);
        Address address = Address.of(source).orElseThrow();
        Frame frame = Frames.thing(
                address,
                paper.title(),
                "What " + paper.label() + " says, claim by claim: " + paper.counted() + " with passage and mode.",
                links,
                new Frame.Trail("Papers", links.to("id/source/index.html")));
        page.render("paper.jte", frame, "paper", paper, output);
    }

    private PaperView view(Node source, ThingNames mentions) {
        Graph union = edition.union();
        Labels labels = edition.labels();
        PaperReading reading = PaperReading.of(union, source);
        String label = labels.of(source);
        List<PaperShare> shares = shares(reading, mentions);
        return new PaperView(
                label,
                Values.text(union, source, DCTerms.title).orElse(label),
                mentions.of(source, DCTerms.creator),
                mentions.of(source, DCTerms.publisher),
                mentions.of(source, ENT.publishedWithin),
                PaperAddresses.of(union, source),
                Values.text(union, source, DCTerms.rights).orElse(""),
                modes(reading, mentions),
                reading.blocks().size(),
                reading.blocks().stream()
                        .filter(block -> !block.claims().isEmpty())
                        .map(block -> block(block, mentions))
                        .toList(),
                shares.stream().filter(share -> share.others().isEmpty()).toList(),
                shares.stream().filter(share -> !share.others().isEmpty()).toList(),
                TermEntry.texts(union, source, SKOS.note),
                PaperReference.of(edition, source));
    }

    private PaperView.Block block(PaperReading.Block block, ThingNames mentions) {
        return new PaperView.Block(
                block.number(),
                block.passage() == null
                        ? Mention.plain("Block " + block.number())
                        : mentions.as("Block " + block.number(), block.passage()),
                block.section(),
                block.claims().stream()
                        .map(claim -> new ClaimLines(edition, mentions).of(claim))
                        .toList());
    }

    private List<PaperView.Count> modes(PaperReading reading, ThingNames mentions) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        reading.claims().stream()
                .flatMap(claim -> Values.of(edition.union(), claim, ENT.mode).stream())
                .forEach(mode -> counts.merge(mode, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
                .map(count -> new PaperView.Count(mentions.of(count.getKey()), count.getValue()))
                .toList();
    }

    /** The tensions and relations of which one proof or another rests on a claim of the paper. */
    private List<PaperShare> shares(PaperReading reading, ThingNames mentions) {
        List<Node> claims = reading.claims();
        return edition.complete().tensions().stream()
                .filter(tension -> tension.grounds().stream().anyMatch(claims::contains))
                .map(tension -> PaperShare.of(edition, tension, claims, mentions))
                .toList();
    }
}
