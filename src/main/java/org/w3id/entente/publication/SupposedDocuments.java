package org.w3id.entente.publication;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The data on what is {@link Supposed}, in each {@link DataFormat}: beside the dataset, which has nothing of it, and with a
 * type that says so. A scenario comes with all that its file says.
 */
public final class SupposedDocuments implements DocumentSource {

    private record Entry(Address thing, DataFormat format) {}

    private final Supposed supposed;
    private final Imprint imprint;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    /** The data of what the scenarios of {@code edition} tell of. */
    public SupposedDocuments(Edition edition) {
        this.supposed = edition.supposed();
        this.imprint = new Imprint(edition.catalog().description());
        supposed.addresses()
                .forEach(thing ->
                        DataFormat.ALL.forEach(format -> entries.put(thing.data(format), new Entry(thing, format))));
    }

    @Override
    public Collection<String> paths() {
        return entries.keySet();
    }

    @Override
    public Optional<Document> find(String path) {
        return Optional.ofNullable(entries.get(path))
                .map(entry -> Document.of(path, triples(entry.thing()), entry.format()));
    }

    private Graph triples(Address thing) {
        Graph triples = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(triples, supposed.triples(thing));
        imprint.addTo(triples, thing);
        return triples;
    }
}
