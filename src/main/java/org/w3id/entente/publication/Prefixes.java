package org.w3id.entente.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Namespaces;

/** The prefixes of what is published: those of queries, and those of the vocabularies that Entente is aligned with. */
public final class Prefixes {

    private static final String OTHERS = "prefixes.ttl";

    /** All that may be used. */
    public static final PrefixMapping ALL = all();

    /** The longest namespace first, as the nearest one abbreviates most. */
    private static final List<Map.Entry<String, String>> LONGEST_FIRST = ALL.getNsPrefixMap().entrySet().stream()
            .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                            entry -> -entry.getValue().length())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();

    private Prefixes() {}

    /** Those of {@link #ALL} that abbreviate an IRI in {@code triples}. */
    public static PrefixMapping usedIn(Stream<Triple> triples) {
        PrefixMapping used = PrefixMapping.Factory.create();
        triples.flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .flatMap(node -> iri(node).stream())
                .distinct()
                .flatMap(iri -> nearest(iri).stream())
                .forEach(entry -> used.setNsPrefix(entry.getKey(), entry.getValue()));
        return used.lock();
    }

    // Types, plain strings and languages are written without their IRIs, except in N-Triples.
    private static Optional<String> iri(Node node) {
        if (node.isLiteral()) {
            return Util.isSimpleString(node) || Util.isLangString(node)
                    ? Optional.empty()
                    : Optional.of(node.getLiteralDatatypeURI());
        }
        return node.isURI() && !node.equals(RDF.type.asNode()) ? Optional.of(node.getURI()) : Optional.empty();
    }

    private static Optional<Map.Entry<String, String>> nearest(String iri) {
        return LONGEST_FIRST.stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .findFirst();
    }

    private static PrefixMapping all() {
        Graph others = GraphFactory.createDefaultGraph();
        try (InputStream file = Prefixes.class.getResourceAsStream(OTHERS)) {
            RDFParser.source(file).lang(Lang.TURTLE).parse(others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PrefixMapping.Factory.create()
                .setNsPrefixes(others.getPrefixMapping())
                .setNsPrefixes(Namespaces.QUERY_PREFIXES)
                .lock();
    }
}
