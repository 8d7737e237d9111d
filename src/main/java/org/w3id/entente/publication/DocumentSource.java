package org.w3id.entente.publication;

import java.util.Collection;
import java.util.Optional;

/** Makes documents of one sort, each when it is asked for; safe for use by many threads. */
public interface DocumentSource {

    /** The paths of all its documents, each once, in a stable order. */
    Collection<String> paths();

    /** The document at {@code path}; empty where it has none. The same path gives the same bytes. */
    Optional<Document> find(String path);
}
