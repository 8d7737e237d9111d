package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which document a thing leads to, for each row of {@code negotiation.csv}. */
class NegotiationTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    /**
     * @param accept the header; empty for an empty one
     * @param ending of the document, or 406
     */
    @ParameterizedTest
    @CsvFileSource(resources = "negotiation.csv", numLinesToSkip = 1, delimiter = '|')
    void acceptDecides(String accept, String ending) {
        var answer = server.get("/id/state/japan", "Accept", accept == null ? "" : accept);

        if (ending.equals("406")) {
            assertThat(answer.statusCode()).isEqualTo(406);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        } else {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).isEqualTo(Optional.of("./japan." + ending));
        }
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
    }

    @Test
    void withoutAcceptThePageIsMeant() {
        assertThat(server.get("/id/state/japan").headers().firstValue("Location"))
                .hasValue("./japan.html");
    }

    @Test
    void severalHeadersAreOneList() {
        var answer = server.get("/id/state/japan", "Accept", "text/html;q=0.2", "Accept", "text/turtle;q=0.7");

        assertThat(answer.headers().firstValue("Location")).hasValue("./japan.ttl");
    }

    @Test
    void whatCannotBeServedIsAnsweredByTheList() {
        var answer = server.get("/vocab/Claim", "Accept", "application/pdf");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body())
                .contains(
                        "<a href=\"../vocab/Claim.html\">HTML (text/html)</a>",
                        "<a href=\"../vocab/Claim.ttl\">Turtle (text/turtle)</a>",
                        "<a href=\"../vocab/Claim.jsonld\">JSON-LD (application/ld+json)</a>",
                        "<a href=\"../vocab/Claim.rdf\">RDF/XML (application/rdf+xml)</a>",
                        "<a href=\"../vocab/Claim.nt\">N-Triples (application/n-triples)</a>");
    }
}
