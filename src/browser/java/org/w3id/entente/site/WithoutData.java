package org.w3id.entente.site;

import java.util.Collection;
import java.util.Optional;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;

/** The pages of a site, and what they need to be shown. */
record WithoutData(DocumentSource all) implements DocumentSource {

    @Override
    public Collection<String> paths() {
        return all.paths().stream()
                .filter(path -> path.endsWith(".html") || path.startsWith("assets/"))
                .toList();
    }

    @Override
    public Optional<Document> find(String path) {
        return all.find(path);
    }
}
