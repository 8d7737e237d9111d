package org.w3id.entente.explanation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Namespaces;

/** Triples as Turtle in an order of its own: things as they were first named, of each its type first. */
final class TurtleText {

    private static final Comparator<Triple> TYPE_FIRST = Comparator.comparing(
                    (Triple triple) -> !triple.getPredicate().equals(RDF.type.asNode()))
            .thenComparing(triple -> triple.getPredicate().toString());

    private final String prov;
    private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

    TurtleText(String prov) {
        this.prov = prov;
    }

    void add(Triple triple) {
        bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>())
                .add(triple);
    }

    @Override
    public String toString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        prefixes().forEach(writer::prefix);
        bySubject.values().stream()
                .flatMap(triples -> triples.stream().sorted(TYPE_FIRST))
                .forEach(writer::triple);
        writer.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Those of which a name is made. */
    private Map<String, String> prefixes() {
        Map<String, String> used = new TreeMap<>(Namespaces.QUERY_PREFIXES.getNsPrefixMap());
        used.put("prov", prov);
        used.values()
                .removeIf(space -> bySubject.values().stream()
                        .flatMap(Set::stream)
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                        .noneMatch(node -> node.isURI() && isIn(node.getURI(), space)));
        return used;
    }

    private static boolean isIn(String iri, String space) {
        return iri.startsWith(space) && iri.length() > space.length() && iri.indexOf('/', space.length()) < 0;
    }
}
