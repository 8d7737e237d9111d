package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.endpoint.FusekiTdb2;
import org.w3id.entente.endpoint.InferenceRequest;
import org.w3id.entente.endpoint.LoopbackServer;
import org.w3id.entente.endpoint.Rdf4jMemory;
import org.w3id.entente.endpoint.RemoteInference;

/** Servers of two makers conclude, over HTTP, what the naive fixpoint concludes. */
class SparqlServerLawsTest {

    private static final long SEED = 20180101;
    private static final int CASES = Integer.getInteger("entente.server-cases", 15);
    private static final Node STATED = NodeFactory.createURI("http://example.org/graph/stated");
    private static final Node TARGET = NodeFactory.createURI("http://example.org/graph/target");

    @TempDir
    private static Path folder;

    private static List<LoopbackServer> servers;
    private static List<LawCase> cases;

    @BeforeAll
    static void start() {
        servers = List.of(new FusekiTdb2(folder), new Rdf4jMemory());
        cases = LongStream.range(SEED, SEED + CASES)
                .mapToObj(LawCase::from)
                .filter(each -> !each.triples().isEmpty())
                .filter(each -> each.triples().stream().noneMatch(SparqlServerLawsTest::isRewritten))
                .toList();
    }

    /** TDB2 keeps the value only of a floating-point number and of one with spaces, and writes it its own way. */
    private static boolean isRewritten(Triple triple) {
        return triple.getObject().isLiteral()
                && (XSDDatatype.XSDdouble.equals(triple.getObject().getLiteralDatatype())
                        || triple.getObject().getLiteralLexicalForm().startsWith(" "));
    }

    @AfterAll
    static void stop() {
        servers.forEach(LoopbackServer::stop);
    }

    static Stream<LoopbackServer> servers() {
        return servers.stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void concludeWhatTheNaiveFixpointConcludes(LoopbackServer server) {
        assertThat(cases).hasSizeGreaterThan(CASES / 2);
        for (LawCase each : cases) {
            server.load(STATED, each.graph());

            RemoteInference.run(
                    server.connect(), each.rules(), new InferenceRequest(List.of(), TARGET, true, 100), step -> {});

            Graph found = server.fetch(TARGET);
            assertThat(found.isIsomorphicWith(each.expected().inferred()))
                    .as(
                            "%s\nfound\n%s\nexpected\n%s",
                            each, found, each.expected().inferred())
                    .isTrue();
            server.connect().update(UpdateFactory.create("DROP ALL"));
        }
    }
}
