package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.catalog.Dump;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Checksums;
import org.w3id.entente.publication.DownloadIndex;
import org.w3id.entente.publication.Edition;

/** The page that lists the files in which the dataset can be had as a whole. */
final class DownloadsPage implements PageKind {

    private static final String PATH = DownloadIndex.FOLDER.page();

    private final Edition edition;
    private final boolean rdf12;

    DownloadsPage(Edition edition, boolean rdf12) {
        this.edition = edition;
        this.rdf12 = rdf12;
    }

    @Override
    public Collection<String> paths() {
        return List.of(PATH);
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Frame frame = Frames.thing(
                DownloadIndex.FOLDER,
                "Downloads",
                "The whole dataset and each of its named graphs as files, in several formats of RDF.",
                links);
        Templates.render(
                "downloads.jte",
                Map.of("frame", frame, "view", view(links), "block", DataBlock.on(edition, Catalog.DATASET)),
                output);
    }

    private DownloadsView view(Links links) {
        return new DownloadsView(
                files(Dump.ALL, links),
                rdf12 ? files(Dump.WITH_REIFIERS, links) : List.of(),
                Stream.concat(
                                Values.of(edition.union(), Catalog.DATASET, VOID.subset).stream(),
                                Catalog.GRAPHS.stream())
                        .map(graph -> part(graph, links))
                        .toList(),
                links.to("void.ttl"),
                links.to(Checksums.PATH));
    }

    private static List<DownloadsView.Whole> files(List<Dump> dumps, Links links) {
        return dumps.stream()
                .map(dump -> new DownloadsView.Whole(
                        dump.label(), links.to(dump.path()), links.to(dump.path() + Dump.COMPRESSED)))
                .toList();
    }

    private DownloadsView.Part part(Node graph, Links links) {
        return new DownloadsView.Part(
                Values.text(edition.union(), graph, DCTerms.title).orElseGet(() -> ShortName.of(graph)),
                Values.text(edition.union(), graph, DCTerms.description),
                Values.text(edition.union(), graph, VOID.triples),
                links.to(graph).orElseThrow(),
                links.to(Dump.pathOf(graph)));
    }
}
