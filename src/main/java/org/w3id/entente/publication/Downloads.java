package org.w3id.entente.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.catalog.Dump;
import org.w3id.entente.catalog.Syntax;

/**
 * The dataset in whole files: all named graphs that answers come from in each format of {@link Dump}, each graph alone, also
 * those that describe the dataset and are no part of it, and the description where VoID wants it. The same edition gives the same bytes in every run.
 */
public final class Downloads implements DocumentSource {

    private static final String GZIP = "application/gzip";
    /** Where a client looks that knows the host alone (RFC 8615). */
    private static final String WELL_KNOWN = ".well-known/void";

    private final SortedMap<String, MadeOnce<Document>> documents = new TreeMap<>();

    private Downloads() {}

    /**
     * The files of {@code edition}.
     *
     * @param rdf12 whether there are also files with claims as reifiers, which tools of RDF 1.1 cannot read
     */
    public static Downloads of(Edition edition, boolean rdf12) {
        Downloads downloads = new Downloads();
        DatasetGraph dataset = edition.namedGraphs();
        DatasetGraph all = edition.dataset().asDatasetGraph();
        MadeOnce<List<CanonicalQuads.Line>> lines = new MadeOnce<>(() -> CanonicalQuads.of(quads(dataset)));
        Dump.ALL.forEach(dump -> downloads.addBoth(
                dump, () -> RdfText.ofLines(lines.get(), dump.syntax().lang())));
        all.listGraphNodes()
                .forEachRemaining(name ->
                        downloads.addCompressed(Dump.pathOf(name), () -> RdfText.of(all.getGraph(name), Lang.TURTLE)));
        MadeOnce<Document> description = downloads.add(
                "void.ttl", Syntax.TURTLE, () -> RdfText.of(edition.catalog().graph(), Lang.TURTLE));
        downloads.add(WELL_KNOWN, Syntax.TURTLE, () -> description.get().content());
        if (rdf12) {
            Reifiers reifiers = new Reifiers(dataset, edition.complete().graph().union());
            downloads.addBoth(Dump.REIFIED_QUADS, () -> RdfText.of(reifiers.quads(), Lang.NQUADS));
            downloads.addBoth(Dump.REIFIED_UNION, () -> RdfText.of(reifiers.union(), Lang.TURTLE));
        }
        return downloads;
    }

    @Override
    public Collection<String> paths() {
        return documents.keySet();
    }

    @Override
    public Optional<Document> find(String path) {
        return Optional.ofNullable(documents.get(path)).map(MadeOnce::get);
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        return Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }

    private MadeOnce<Document> add(String path, Syntax syntax, Supplier<byte[]> content) {
        String mediaType = syntax.mediaType() + ";charset=utf-8";
        MadeOnce<Document> document = new MadeOnce<>(() -> new Document(path, mediaType, content.get()));
        documents.put(path, document);
        return document;
    }

    private void addCompressed(String path, Supplier<byte[]> content) {
        documents.put(path, new MadeOnce<>(() -> new Document(path, GZIP, Gzip.compress(content.get()))));
    }

    private void addBoth(Dump dump, Supplier<byte[]> content) {
        MadeOnce<Document> plain = add(dump.path(), dump.syntax(), content);
        addCompressed(dump.path() + Dump.COMPRESSED, () -> plain.get().content());
    }
}
