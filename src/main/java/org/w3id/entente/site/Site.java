package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.Edition;

/** All pages on an edition, each made when it is asked for. */
final class Site implements DocumentSource {

    private static final String MEDIA_TYPE = "text/html;charset=utf-8";

    private final Hosting hosting;
    private final Map<String, PageKind> kinds = new TreeMap<>();

    private final Predicate<String> isFile;

    /**
     * The pages on {@code edition}.
     *
     * @param isFile whether there is another document than a page at a path
     */
    Site(Edition edition, Hosting hosting, Predicate<String> isFile) {
        this.hosting = hosting;
        this.isFile = isFile;
        kinds(edition, hosting).forEach(kind -> kind.paths().forEach(path -> kinds.putIfAbsent(path, kind)));
        new VersionPages(edition, kinds).addTo(kinds);
    }

    /** The first kind that has a page for a path makes it, so the general kind is the last. */
    private static List<PageKind> kinds(Edition edition, Hosting hosting) {
        List<PageKind> kinds = new ArrayList<>(ReferencePages.of(edition));
        kinds.add(new DownloadsPage(edition, hosting.rdf12()));
        kinds.add(new SparqlPage(edition));
        kinds.add(new SearchPage());
        kinds.add(new ThingPages(edition));
        return kinds;
    }

    @Override
    public Collection<String> paths() {
        return kinds.keySet();
    }

    @Override
    public Optional<Document> find(String path) {
        return Optional.ofNullable(kinds.get(path))
                .map(kind -> page(path, (links, output) -> kind.render(path, links, output)));
    }

    /** The page that says at {@code path} why there is none. */
    Document problem(String path, Problem problem) {
        return page(path, problem::render);
    }

    private Document page(String path, BiConsumer<Links, TemplateOutput> content) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        content.accept(Links.of(kinds::containsKey, isFile, hosting, path), output);
        return new Document(path, MEDIA_TYPE, output.toByteArray());
    }
}
