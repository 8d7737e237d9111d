package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.CheckedStore;
import org.w3id.entente.store.Tdb2Store;
import org.w3id.entente.validation.SmallProject;

/** Changes over HTTP of data that must stay valid. */
class ValidatedWriteTest {

    private static final String CLAIM = Namespaces.ID + "claim/paper-b/a-meets-b";
    private static final String TWO_MODES =
            "INSERT DATA { GRAPH graph:paper-b { claim:paper-b\\/a-meets-b ent:mode mode:argument } }";
    private static final String MESSAGE =
            "A claim has exactly one mode, a concept of the scheme mode: give ent:mode one, such as mode:fact.";

    @TempDir
    private Path temp;

    private WritableServer server;

    @BeforeEach
    void start() throws IOException {
        Project project = SmallProject.in(temp);
        server = WritableServer.of(CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aValidChangeIsSeenByQueriesAndDocuments() {
        assertThat(server.update("DELETE DATA { GRAPH graph:entities { state:a skos:prefLabel \"State A\"@en } } ;"
                                + " INSERT DATA { GRAPH graph:entities { state:a skos:prefLabel \"Aland\"@en } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.ask("ASK { state:a skos:prefLabel \"Aland\"@en }")).isTrue();
        assertThat(server.ask("ASK { state:a skos:prefLabel \"State A\"@en }")).isFalse();
        assertThat(server.store().edition().get().labels().of(NodeFactory.createURI(Namespaces.ID + "state/a")))
                .isEqualTo("Aland");
    }

    @Test
    void theUnionIsNotRemoved() {
        HttpResponse<String> answer = server.delete("/sparql?default");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("The default graph is the union of the named graphs and holds nothing of its own."
                        + " Say which graph to remove: ?graph=IRI.\n");
    }

    @Test
    void aChangeThatIsNotValidIsReported() {
        HttpResponse<String> answer = server.update(TWO_MODES);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(answer.body())
                .isEqualTo("Nothing was changed, since the data would not be valid.\n"
                        + "ERROR claim:paper-b/a-meets-b: " + MESSAGE + " (ClaimShape)\n");
        assertThat(server.ask("ASK { <" + CLAIM + "> ent:mode mode:argument }")).isFalse();
    }

    @Test
    void theReportIsGivenAsJsonToo() {
        HttpResponse<String> answer =
                server.send("POST", "/sparql", TWO_MODES, WritableServer.UPDATE, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(JSON.parse(answer.body()))
                .isEqualTo(JSON.parse("{\"message\": \"Nothing was changed, since the data would not be valid.\","
                        + " \"findings\": [{\"severity\": \"ERROR\", \"check\": \"ClaimShape\", \"node\": \"" + CLAIM
                        + "\", \"path\": \"" + Namespaces.ROOT + "vocab/mode\", \"message\": \"" + MESSAGE + "\"}]}"));
    }

    /** Without the paper's own graph its claim would have no passage. */
    @Test
    void graphsAreJudgedTooWhenTheyAreReplacedOrRemoved() {
        String path = WritableServer.graph(Namespaces.GRAPH + "entities");
        String before = server.triples(path);
        assertThat(server.delete(path).statusCode()).isEqualTo(422);
        assertThat(server.send("PUT", path, "", WritableServer.TURTLE).statusCode())
                .isEqualTo(422);
        assertThat(server.triples(path)).isEqualTo(before);
    }

    @Test
    void aGraphMayBeReplacedByItself() {
        String path = WritableServer.graph(Namespaces.GRAPH + "entities");
        String before = server.triples(path);
        assertThat(server.send("PUT", path, before, WritableServer.TURTLE).statusCode())
                .isEqualTo(204);
        assertThat(server.triples(path)).isEqualTo(before);
    }

    @Test
    void theDefaultGraphIsTheUnionAndTakesNothing() {
        String triple = "<" + CLAIM + "> <" + Namespaces.ROOT + "vocab/hedge> <x> .";
        assertThat(server.send("POST", "/sparql?default", triple, WritableServer.TURTLE)
                        .statusCode())
                .isEqualTo(403);
        for (String update : new String[] {
            "INSERT DATA { state:a ent:hedge state:a }",
            "DELETE DATA { state:a rdf:type ent:State }",
            "DELETE WHERE { ?s ?p ?o }",
            "DELETE { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
            "CLEAR DEFAULT",
            "COPY DEFAULT TO graph:entities",
            "ADD graph:entities TO DEFAULT"
        }) {
            HttpResponse<String> answer = server.update(update);
            assertThat(answer.body())
                    .isEqualTo("update: the default graph is the union of the named graphs, so nothing can be put into"
                            + " it or taken out of it. Say which graph: GRAPH <" + Namespaces.GRAPH
                            + "my-paper> { … }.\n");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void patternsSeeTheUnion() {
        assertThat(server.update("INSERT { GRAPH graph:entities { state:a skos:note \"met\" } }" + " WHERE { <" + CLAIM
                                + "> ent:subject state:a }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.ask("ASK { GRAPH graph:entities { state:a skos:note \"met\" } }"))
                .isTrue();
    }

    @Test
    void whatFollowsIsNotWritten() {
        for (String graph : new String[] {"derived", "inferred", "catalog"}) {
            HttpResponse<String> answer = server.send(
                    "POST",
                    WritableServer.graph(Namespaces.GRAPH + graph),
                    "<" + CLAIM + "> a <" + Namespaces.ROOT + "vocab/Tension> .",
                    WritableServer.TURTLE);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .isEqualTo("Nothing was changed. graph:" + graph + " follows from what the other graphs state, and"
                            + " changes with them alone. Leave it out: write GRAPH with the name of another graph.\n");
        }
    }
}
