package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.MemoryStore;

/** Where another edition takes the place of one, the next request is answered from it. */
class EditionReplacedTest {

    @TempDir
    private Path folder;

    @Test
    void theNextRequestIsAnsweredFromTheNewEdition() throws Exception {
        MemoryStore store = new MemoryStore(edition("first", "2026-01-01T00:00:00Z"));
        try (ServerUnderTest server = ServerUnderTest.start(ServerSettings.local(0), store)) {
            var before = server.get("/id/state/atlantis.nt");
            assertThat(before.body()).contains("\"first\"@en");
            assertThat(server.get("/id/state/lemuria").statusCode()).isEqualTo(404);

            Files.createDirectories(folder.resolve("data/more"));
            Files.writeString(folder.resolve("data/more/lemuria.ttl"), state("lemuria", "third"));
            store.edition().replaceBy(edition("second", "2026-01-02T00:00:00Z"));

            var after = server.get(
                    "/id/state/atlantis.nt",
                    "If-None-Match",
                    before.headers().firstValue("ETag").orElseThrow());
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).contains("\"second\"@en").doesNotContain("first");
            assertThat(after.headers().firstValue("Last-Modified")).hasValue("Fri, 02 Jan 2026 00:00:00 GMT");
            assertThat(server.get("/id/state/atlantis.html").body()).contains("<h1>Second</h1>");
            assertThat(server.get("/id/state/lemuria").statusCode()).isEqualTo(303);
        }
    }

    private Edition edition(String label, String modified) throws Exception {
        Files.createDirectories(folder.resolve("ontology"));
        Files.createDirectories(folder.resolve("queries"));
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("ontology/entente.ttl"), "");
        Files.writeString(folder.resolve("data/entities/states.ttl"), state("atlantis", label));
        return Edition.of(Project.in(folder), Instant.parse(modified));
    }

    private static String state(String name, String label) {
        return """
                <https://w3id.org/entente/id/state/%s> a <https://w3id.org/entente/vocab/State> ;
                  <http://www.w3.org/2004/02/skos/core#prefLabel> "%s"@en .
                """.replaceFirst("%s", name).replaceFirst("%s", label);
    }
}
