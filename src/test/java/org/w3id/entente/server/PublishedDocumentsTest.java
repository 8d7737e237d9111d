package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.MemoryStore;

/** What takes long to make is made once: the what-if of a scenario, the answer of a query, a dump. */
class PublishedDocumentsTest {

    private static final String WHY =
            "The blank nodes of a graph are so alike and entangled that they cannot be told apart. Give them IRIs.";

    @TempDir
    private Path temp;

    @Test
    void aDocumentThatWasMadeIsKept() {
        PublishedDocuments documents = new PublishedDocuments(ServerUnderTest.projectEdition());

        for (String path : new String[] {
            "id/scenario/talks-concluded.html", "id/query/statements/biegun-denial.html", "downloads/entente.nq"
        }) {
            assertThat(documents.find(path).orElseThrow())
                    .as(path)
                    .isSameAs(documents.find(path).orElseThrow());
        }
    }

    @Test
    void thatADocumentCannotBeMadeIsKeptAndTold() {
        Edition edition = entangled();
        PublishedDocuments documents = new PublishedDocuments(edition);
        try (ServerUnderTest server = ServerUnderTest.start(ServerSettings.local(0), new MemoryStore(edition))) {
            for (String path : new String[] {"downloads/entente.nq", "downloads/entente.nq.gz", "graph/tangle.ttl"}) {
                InputException why = catchThrowableOfType(InputException.class, () -> documents.find(path));
                assertThat(why).hasMessage(WHY);
                assertThat(catchThrowableOfType(InputException.class, () -> documents.find(path)))
                        .isSameAs(why);

                HttpResponse<String> answer = server.get("/" + path);
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .isEqualTo(path + " cannot be made from the data as they are. " + WHY + "\nindex.html  Home\n");
            }
            assertThat(server.get("/graph/reference.ttl").statusCode()).isEqualTo(200);
        }
    }

    /** Ten blank nodes, each linked with each other. */
    private Edition entangled() {
        Project project = FixtureProject.in(temp);
        StringBuilder clique = new StringBuilder();
        for (int a = 0; a < 10; a++) {
            for (int b = 0; b < 10; b++) {
                if (a != b) {
                    clique.append("_:b" + a + " <http://www.w3.org/2004/02/skos/core#related> _:b" + b + " .\n");
                }
            }
        }
        FixtureProject.write(temp.resolve("data/tangle/tangle.ttl"), clique.toString());
        return Edition.of(project);
    }
}
