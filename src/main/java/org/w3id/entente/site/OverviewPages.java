package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;

/** The pages that list all kinds of things, all concept schemes and all named graphs. */
final class OverviewPages implements PageKind {

    private static final String KINDS = "id/index.html";
    private static final String SCHEMES = "scheme/index.html";
    private static final String GRAPHS = "graph/index.html";

    private final Edition edition;

    OverviewPages(Edition edition) {
        this.edition = edition;
    }

    @Override
    public Collection<String> paths() {
        return List.of(KINDS, SCHEMES, GRAPHS);
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        switch (path) {
            case KINDS -> render(path, "All kinds of things", kinds(mentions), links, output);
            case SCHEMES -> render(path, "Concept schemes", schemes(mentions), links, output);
            default -> render(path, "Named graphs", graphs(mentions), links, output);
        }
    }

    private static void render(String path, String title, IndexView view, Links links, TemplateOutput output) {
        Frame frame = Frames.folder(path, title, title + " of Entente.", links);
        view.render(frame, output);
    }

    private IndexView kinds(ThingNames mentions) {
        Kinds kinds = new Kinds(edition);
        return view(
                "What the graph speaks of, by kind. The kind is part of a thing's name.",
                kinds.things().entrySet().stream()
                        .sorted(Comparator.comparing(kind -> Kinds.title(kind.getKey())))
                        .map(kind -> new IndexView.Entry(
                                mentions.page(Kinds.title(kind.getKey()), Kinds.index(kind.getKey())),
                                kinds.type(kind.getKey())
                                        .map(type -> TermEntry.texts(edition.union(), type, SKOS.definition))
                                        .orElse(List.of()),
                                Integer.toString(kind.getValue().size()))));
    }

    private IndexView schemes(ThingNames mentions) {
        Graph union = edition.union();
        return view(
                "The concepts that claims, times, sums and tensions are described with.",
                Values.typed(union, SKOS.ConceptScheme.asNode()).stream()
                        .map(scheme -> entry(
                                scheme,
                                G.listPO(union, SKOS.inScheme.asNode(), scheme).size(),
                                mentions)));
    }

    private IndexView.Entry entry(Node scheme, int concepts, ThingNames mentions) {
        return new IndexView.Entry(
                mentions.of(scheme),
                TermEntry.texts(edition.union(), scheme, SKOS.definition),
                Counted.of(concepts, "concept"));
    }

    private IndexView graphs(ThingNames mentions) {
        return view(
                "Who states what: one named graph for each paper, and what is derived and inferred apart from them."
                        + " The default graph of queries is their union.",
                GraphPages.names(edition)
                        .map(name -> new IndexView.Entry(
                                mentions.as(GraphPages.title(edition, name), name),
                                TermEntry.texts(edition.union(), name, DCTerms.description),
                                Counted.of(
                                        edition.dataset()
                                                .asDatasetGraph()
                                                .getGraph(name)
                                                .size(),
                                        "triple"))));
    }

    private static IndexView view(String about, Stream<IndexView.Entry> entries) {
        return IndexView.of(about, entries.toList());
    }
}
