package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.catalog.Dump;
import org.w3id.entente.source.Sha256;

/** RDF4J, which shares no code with Jena, reads in each file what was written there. */
class OtherReaderTest {

    private static final Edition EDITION = ProjectEdition.EDITION;
    private static final Downloads DOWNLOADS = Downloads.of(EDITION, false);

    /** Canonical: the same for two datasets if and only if they are isomorphic. */
    private static final String HASH = hash(Iter.toList(EDITION.namedGraphs().find()));

    private static String hash(List<Quad> quads) {
        return Sha256.of(RdfText.of(quads, Lang.NQUADS));
    }

    private static List<Quad> read(String path, RDFFormat format) throws IOException {
        List<Statement> statements = new ArrayList<>();
        RDFParser parser = Rio.createParser(format);
        parser.setRDFHandler(new StatementCollector(statements));
        byte[] content = DOWNLOADS.find(path).orElseThrow().content();
        try (GZIPInputStream file = new GZIPInputStream(new ByteArrayInputStream(content))) {
            parser.parse(file, "https://other.invalid/");
        }
        return statements.stream().map(OtherReaderTest::quad).toList();
    }

    private static Quad quad(Statement statement) {
        return Quad.create(
                statement.getContext() == null ? Quad.defaultGraphIRI : node(statement.getContext()),
                node(statement.getSubject()),
                node(statement.getPredicate()),
                node(statement.getObject()));
    }

    private static Node node(Value value) {
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        }
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                    .orElseGet(() -> NodeFactory.createLiteralDT(
                            literal.getLabel(),
                            TypeMapper.getInstance()
                                    .getSafeTypeByName(literal.getDatatype().stringValue())));
        }
        return NodeFactory.createURI(value.stringValue());
    }

    static List<Dump> dumps() {
        return Dump.ALL;
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void readsTheWholeInEachFormat(Dump dump) throws IOException {
        RDFFormat format =
                Rio.getParserFormatForMIMEType(dump.syntax().mediaType()).orElseThrow();
        List<Quad> read = read(dump.path() + Dump.COMPRESSED, format);

        assertThat(read).hasSizeGreaterThan(10_000);
        assertThat(hash(read)).isEqualTo(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://w3id.org/entente/graph/kim-2019", "https://w3id.org/entente/graph/catalog"})
    void readsOneGraph(String name) throws IOException {
        Node graph = NodeFactory.createURI(name);
        List<Quad> written = EDITION.dataset().asDatasetGraph().getGraph(graph).stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();

        assertThat(hash(read(Dump.pathOf(graph), RDFFormat.TURTLE))).isEqualTo(hash(written));
    }
}
