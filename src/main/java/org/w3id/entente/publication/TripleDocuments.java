package org.w3id.entente.publication;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** Triples on things, of each thing a document in each {@link DataFormat}. */
abstract class TripleDocuments implements DocumentSource {

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private record Entry(Address thing, DataFormat format) {}

    /** From now on there are documents on {@code thing} beside it. */
    final void add(Address thing) {
        add(thing, thing);
    }

    /** From now on there are documents on {@code thing} beside {@code other}, which is another name for it. */
    final void add(Address other, Address thing) {
        DataFormat.ALL.forEach(format -> entries.put(other.data(format), new Entry(thing, format)));
    }

    @Override
    public final Collection<String> paths() {
        return entries.keySet();
    }

    @Override
    public final Optional<Document> find(String path) {
        return Optional.ofNullable(entries.get(path))
                .map(entry -> Document.of(path, triples(entry.thing()), entry.format()));
    }

    /** All that the documents on {@code thing} say. */
    abstract Graph triples(Address thing);
}
