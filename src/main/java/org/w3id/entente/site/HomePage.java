package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.Census;
import org.w3id.entente.vocabulary.ENT;

/** The page from which all others are reached. */
final class HomePage implements PageKind {

    private static final Address ADDRESS = new Address("");
    private static final String TITLE = "Entente";
    private static final String DESCRIPTION =
            "A knowledge graph of alliance relations: what three policy papers say about"
                    + " the alliances of the United States, South Korea and Japan, claim by claim, and the tensions that theories"
                    + " infer from it.";

    private final Edition edition;

    HomePage(Edition edition) {
        this.edition = edition;
    }

    @Override
    public Collection<String> paths() {
        return List.of(ADDRESS.page());
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        Frame frame = new Frame(
                TITLE,
                DESCRIPTION,
                path,
                Optional.of(ADDRESS.iri().getURI()),
                List.of(),
                Frames.alternates(ADDRESS, links),
                links);
        DataBlock block = DataBlock.on(edition, ADDRESS.iri());
        Templates.render("home.jte", Map.of("frame", frame, "home", view(mentions), "block", block), output);
    }

    private HomeView view(ThingNames mentions) {
        Census census = Census.of(edition.dataset());
        List<TensionEntry> inferred = edition.complete().tensions().stream()
                .map(tension -> TensionEntry.of(edition, tension, mentions))
                .toList();
        return new HomeView(
                census.items("papers").stream()
                        .map(item -> paper(item, mentions))
                        .toList(),
                census.total("claims"),
                census.items("claims").stream()
                        .map(item -> new HomeView.Count(mentions.of(item.thing()), item.count()))
                        .toList(),
                census.items("states").stream()
                        .map(item -> new HomeView.Count(mentions.of(item.thing()), item.count()))
                        .toList(),
                inferred.stream().filter(entry -> !entry.relation()).toList(),
                inferred.stream().filter(TensionEntry::relation).toList(),
                theories(mentions),
                edition.queries().queries().size(),
                edition.union().size());
    }

    private HomeView.Paper paper(Census.Item item, ThingNames mentions) {
        Graph union = edition.union();
        Node source = item.thing();
        return new HomeView.Paper(
                mentions.as(
                        Values.text(union, source, DCTerms.title)
                                .orElse(edition.labels().of(source)),
                        source),
                edition.labels().of(source),
                mentions.of(source, DCTerms.creator),
                mentions.of(source, ENT.publishedWithin),
                item.count());
    }

    private List<Mention> theories(ThingNames mentions) {
        return mentions.inOrder(Values.typed(edition.union(), ENT.Theory.asNode()));
    }
}
