package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is nothing, it is said what there is. */
class NotFoundTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @ParameterizedTest
    @CsvSource({
        "/id/state/jpan,           id/state/japan",
        "/id/state/japan.xyz,      id/state/japan",
        "/id/state/Japan,          id/state/japan",
        "/id/scenario/talks-conclude, id/scenario/talks-concluded",
        "/vocab/Clam,              vocab/Claim",
        "/entente/scheme/mode/fct, scheme/mode/fact"
    })
    void programsReadTheNearestNamesFirst(String path, String nearest) {
        HttpResponse<String> answer = server.get(path, "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body().lines().skip(1).findFirst().orElseThrow()).startsWith(nearest + "  ");
    }

    @ParameterizedTest
    @CsvSource({
        "id/step/3f2a,         entente why --format prov",
        "id/association/kim,   entente why --format prov",
        "id/fact/00/1,         entente why --format prov",
        "id/inferred/00,       entente why --format prov",
        "id/activity/inference, entente push",
        "id/tension/gained,    entente what-if"
    })
    void namesThatOnlyTheCommandLinePrintsAreKnown(String path, String command) {
        for (String accept : new String[] {"*/*", "text/html"}) {
            HttpResponse<String> answer = server.get("/" + path, "Accept", accept);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("There is nothing named " + path + " here. ", command);
        }
    }

    /** No tension is named like nonsense, and one has the radar in its name. */
    @ParameterizedTest
    @CsvSource({
        "id/tension/nonsense, id/tension/index.html  All tensions",
        "id/tension/x/nonsense, id/tension/index.html  All tensions",
        "id/hypothesis/zzzzz, id/hypothesis/index.html  All hypotheses",
        "id/tension/radar,    id/tension/incident/japan--south-korea/radar-lock-on-2018  "
    })
    void whatIsNamedLikeNothingLeadsToItsKind(String path, String first) {
        assertThat(server.get("/" + path, "Accept", "*/*")
                        .body()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .startsWith(first.strip());
    }

    @Test
    void theListOfTheKindComesLast() {
        HttpResponse<String> answer = server.get("/id/tension/nonsense", "Accept", "text/html");

        assertThat(answer.body())
                .contains(
                        "The list leads to all of that kind.",
                        "<a href=\"../../id/tension/index.html\">All tensions</a>",
                        "<a href=\"../../index.html\">Home</a>")
                .doesNotContain("/id/person/");
        assertThat(server.get("/id/state/jpan", "Accept", "*/*").body().lines().skip(1))
                .last()
                .isEqualTo("index.html  Home");
        assertThat(server.get("/id/state/jpan", "Accept", "*/*").body().lines())
                .contains("id/state/index.html  All states");
        assertThat(server.get("/id/nothing/jpan", "Accept", "*/*").body()).doesNotContain("  All ");
    }

    @Test
    void peopleGetAPage() {
        HttpResponse<String> answer = server.get("/id/state/japan.pdf", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body())
                .contains(
                        "<h1>Not found</h1>",
                        "There is nothing named id/state/japan.pdf here. Perhaps one of these was meant.",
                        "<a href=\"../../id/state/japan\">Japan</a>",
                        "<a href=\"../../index.html\">Home</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json;q=0.5"})
    void whoWantsDataGetsText(String accept) {
        HttpResponse<String> answer = server.get("/id/state/jpan", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    }

    @Test
    void theAnswerDependsOnAccept() {
        assertThat(server.get("/nothing").headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/japan.ttl/",
                "/id/state/japan.ttl.html",
                "/entente/entente/",
                "/.git/config",
                "/vocab/index",
                "/index"
            })
    void whatOnlyLooksLikeAThingIsNone(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aLongNameIsNotComparedWithAll() {
        String name = "a".repeat(3000);

        HttpResponse<String> answer = server.get("/id/state/" + name);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("There is nothing named id/state/" + "a".repeat(141)
                        + "… here. The home page leads to all that there is.\nindex.html  Home\n");
    }
}
