package org.w3id.entente.site;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;

/** Those of the documents whose path is {@code wanted}. */
record Chosen(DocumentSource all, Predicate<String> wanted) implements DocumentSource {

    @Override
    public Collection<String> paths() {
        return all.paths().stream().filter(wanted).toList();
    }

    @Override
    public Optional<Document> find(String path) {
        return wanted.test(path) ? all.find(path) : Optional.empty();
    }
}
