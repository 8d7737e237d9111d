package org.w3id.entente.server;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.publication.Edition;

/** The documents on the edition that is published now. Who reads takes them once for each request. */
final class CurrentDocuments implements Supplier<PublishedDocuments> {

    private final CurrentEdition edition;
    private final AtomicReference<PublishedDocuments> documents = new AtomicReference<>();

    CurrentDocuments(CurrentEdition edition) {
        this.edition = edition;
        get();
    }

    /** Where another edition took the place of the last one, a request in between may make them as well. */
    @Override
    public PublishedDocuments get() {
        Edition now = edition.get();
        PublishedDocuments made = documents.get();
        if (made == null || !made.areOn(now)) {
            made = new PublishedDocuments(now);
            documents.set(made);
        }
        return made;
    }
}
