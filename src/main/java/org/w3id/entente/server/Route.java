package org.w3id.entente.server;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.entente.publication.Address;
import org.w3id.entente.server.PublishedDocuments.Tagged;
import org.w3id.entente.server.PublishedDocuments.Variant;

/** Where a path leads. */
sealed interface Route {

    /** To a document itself. */
    record ToDocument(Tagged tagged) implements Route {}

    /** To a thing, which is told of by {@code variants}. */
    record ToThing(Address address, List<Variant> variants) implements Route {}

    /** To something that is written with a slash at the end, or without it. */
    record Elsewhere(String path) implements Route {}

    /** To nothing. */
    record Nowhere() implements Route {}

    /** Of {@code path}, which is decoded and begins without a slash. */
    static Route of(String path, PublishedDocuments documents) {
        return documents
                .find(path)
                .<Route>map(ToDocument::new)
                .or(() -> Stream.of(new Address(path))
                        .map(address -> new ToThing(address, documents.variants(address)))
                        .filter(thing -> !thing.variants().isEmpty())
                        .map(Route.class::cast)
                        .findFirst())
                .or(() -> Stream.of(otherSlash(path))
                        .filter(other -> !documents.variants(new Address(other)).isEmpty())
                        .map(other -> (Route) new Elsewhere(other))
                        .findFirst())
                .orElseGet(Nowhere::new);
    }

    private static String otherSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
    }
}
