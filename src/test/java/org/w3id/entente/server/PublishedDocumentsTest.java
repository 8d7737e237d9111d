package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What takes long to make is made once: the what-if of a scenario, the answer of a query, a dump. */
class PublishedDocumentsTest {

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
}
