package org.w3id.entente.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.Edition;

/** All documents on an edition: pages, data, downloads and what pages need. A server sends them, a static site is a copy of them. */
public final class Documents implements DocumentSource {

    private final List<DocumentSource> sources;

    private Documents(List<DocumentSource> sources) {
        this.sources = sources;
    }

    /** The documents on {@code edition} for that place. */
    public static Documents of(Edition edition, Hosting hosting) {
        return new Documents(List.of(new Site(edition, hosting), new Citations(edition), new Assets()));
    }

    @Override
    public Collection<String> paths() {
        Set<String> paths = new TreeSet<>();
        sources.forEach(source -> paths.addAll(source.paths()));
        return paths;
    }

    @Override
    public Optional<Document> find(String path) {
        return sources.stream().flatMap(source -> source.find(path).stream()).findFirst();
    }
}
