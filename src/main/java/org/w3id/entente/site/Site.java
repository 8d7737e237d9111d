package org.w3id.entente.site;

import gg.jte.output.Utf8ByteOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.Edition;

/** All pages on an edition, each made when it is asked for. */
final class Site implements DocumentSource {

    private static final String MEDIA_TYPE = "text/html;charset=utf-8";

    private final Hosting hosting;
    private final Map<String, PageKind> kinds = new TreeMap<>();

    Site(Edition edition, Hosting hosting) {
        this.hosting = hosting;
        kinds(edition).forEach(kind -> kind.paths().forEach(path -> kinds.putIfAbsent(path, kind)));
    }

    /** The first kind that has a page for a path makes it, so the general kind is the last. */
    private static List<PageKind> kinds(Edition edition) {
        List<PageKind> kinds = new ArrayList<>(ReferencePages.of(edition));
        kinds.add(new ThingPages(edition));
        return kinds;
    }

    @Override
    public Collection<String> paths() {
        return kinds.keySet();
    }

    @Override
    public Optional<Document> find(String path) {
        return Optional.ofNullable(kinds.get(path)).map(kind -> {
            Utf8ByteOutput output = new Utf8ByteOutput();
            kind.render(path, Links.of(kinds::containsKey, hosting, path), output);
            return new Document(path, MEDIA_TYPE, output.toByteArray());
        });
    }
}
