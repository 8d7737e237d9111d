package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see who ask with a browser. */
class AnswerPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String SCRIPT = "<script>alert(1)</script>\" onload=\"x";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @Test
    void theFormNeedsNoScript() {
        HttpResponse<String> response = server.get("/sparql.html");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(
                        "<form method=\"get\" action=\"./sparql\">",
                        "<label for=\"query\">",
                        "<textarea id=\"query\" name=\"query\"",
                        "<select id=\"format\" name=\"format\">",
                        "Which tensions do the rules infer, between whom, over what, and how well are they grounded?",
                        "?format=html&amp;query=")
                .doesNotContain("<script", " style=", " onclick=");
    }

    @Test
    void itsExampleHasAnAnswer() {
        String page = server.get("/sparql.html").body();
        String example = page.replaceFirst("(?s).*<textarea[^>]*>(.*?)</textarea>.*", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">");

        HttpResponse<String> response = server.get("/sparql?" + field("query", example), "Accept", "text/csv");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines()).hasSizeGreaterThan(10);
    }

    @Test
    void rowsAreATable() {
        String query = "PREFIX state: <https://w3id.org/entente/id/state/> SELECT ?a ?b ?c { VALUES (?a ?b ?c)"
                + " { (state:japan \"x<y\" UNDEF) (<http://example.org/z> 2 <javascript:alert(1)>) } }";

        HttpResponse<String> response = server.get("/sparql?" + field("query", query), "Accept", BROWSER);

        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body())
                .contains(
                        "<th scope=\"col\">a</th><th scope=\"col\">b</th><th scope=\"col\">c</th>",
                        "<td data-label=\"a\"><a href=\"./id/state/japan.html\">state:japan</a></td>"
                                + "<td data-label=\"b\">x&lt;y</td><td data-label=\"c\"></td>",
                        "<td data-label=\"a\"><a href=\"http://example.org/z\">&lt;http://example.org/z&gt;</a></td>"
                                + "<td data-label=\"b\">2</td>"
                                + "<td data-label=\"c\">&lt;javascript:alert(1)&gt;</td>",
                        "2 rows.",
                        "sparql?format=csv&amp;query=PREFIX+state%3A");
    }

    /** Their short names read like statements: "kim-2019/trump-undermines-alliances". */
    @Test
    void whatIsLessThanAFactSaysSoBehindItsName() {
        String query = "PREFIX id: <https://w3id.org/entente/id/> SELECT * { VALUES ?what {"
                + " <https://w3id.org/entente/id/claim/kim-2019/trump-undermines-alliances>"
                + " <https://w3id.org/entente/id/claim/kim-2019/radar-lock-on-alleged>"
                + " <https://w3id.org/entente/id/claim/kim-2019/trump-is-president>"
                + " <https://w3id.org/entente/id/situation/us-japan-sma-talks-expected>"
                + " <https://w3id.org/entente/id/proposition/south-korea-free-rides>"
                + " <https://w3id.org/entente/id/tension/incident/japan--south-korea/radar-lock-on-2018> } }";

        String page = server.get("/sparql?" + field("query", query), "Accept", BROWSER)
                .body();

        assertThat(page)
                .contains(
                        ">claim:kim-2019/trump-undermines-alliances [argument]</a>",
                        ">claim:kim-2019/radar-lock-on-alleged [reported, allegedly]</a>",
                        ">claim:kim-2019/trump-is-president</a>",
                        ">situation:us-japan-sma-talks-expected [unaffirmed situation]</a>",
                        ">proposition:south-korea-free-rides [proposition]</a>",
                        ">tension:incident/japan--south-korea/radar-lock-on-2018 [inferred tension (asserted)]</a>");
    }

    @Test
    void truthAndTriplesAreText() {
        assertThat(server.get("/sparql?query=ASK%7B%7D", "Accept", BROWSER).body())
                .contains("<p><strong>Yes</strong></p>");
        assertThat(server.get("/sparql?format=html&" + field("query", "CONSTRUCT { <http://e.org/a> a \"<b>\" } {}"))
                        .body())
                .contains("&lt;http://e.org/a&gt;")
                .contains("\"&lt;b&gt;\"");
    }

    @Test
    void answersAndRefusalsLeadToTheWholeSite() {
        List<String> navigation = navigation("/sparql.html");

        assertThat(navigation).contains("Papers", "Tensions", "Queries", "Downloads");
        for (String query : List.of("ASK {}", "SELECT")) {
            String path = "/sparql?format=html&" + field("query", query);
            assertThat(navigation(path)).isEqualTo(navigation);
            assertThat(page(path).select("form[role=search]").attr("action")).isEqualTo("./search.html");
            assertThat(page(path).select(".trail a").eachText()).containsExactly("Entente", "SPARQL");
        }
    }

    private static List<String> navigation(String path) {
        return page(path).select("nav.site-nav a").eachText();
    }

    private static Document page(String path) {
        return Jsoup.parse(server.get(path, "Accept", BROWSER).body());
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * {}, Answer to a query, Rows",
        "ASK {}, Answer to a query, Yes or no",
        "DESCRIBE <http://e.org/a>, Answer to a query, Triples",
        "SELECT, The query has no answer, Why"
    })
    void pagesAreHeadedAsWhatTheyShow(String query, String title, String heading) {
        Document page = page("/sparql?" + field("query", query));

        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("h2").eachText()).containsExactly(heading, "Ask again");
    }

    @Test
    void theSameIsGivenInOtherFormats() {
        assertThat(page("/sparql?" + field("query", "SELECT * {}"))
                        .select("#answer ~ p")
                        .last()
                        .text())
                .isEqualTo("The same as CSV, TSV, JSON, XML.");
    }

    /** Those with parameters have values by default. */
    @Test
    void eachStoredQueryRuns() {
        Elements entries = page("/sparql.html").select("section[aria-labelledby=stored] li");

        assertThat(entries)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        entry -> assertThat(entry.select("a[aria-label^=Run]")).hasSize(1));
        String run = entries.select("a[aria-label=Run relations/claims-about]").attr("href");
        assertThat(page(run.substring(1)).select("tbody tr")).isNotEmpty();
    }

    @Test
    void manyRowsAreCut() {
        String page = server.get("/sparql?format=html&" + field("query", "SELECT * { ?s ?p ?o }"))
                .body();

        assertThat(page).contains("The first 1000 rows; the other formats have all of them.");
        assertThat(page.split("<tr>")).hasSize(1 + 1 + 1000);
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        HttpResponse<String> response = server.get("/sparql?" + field("query", "SELECT " + SCRIPT), "Accept", BROWSER);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body())
                .contains("query:1:8: ", "SELECT &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void scriptsInValuesStayText() {
        String query = "SELECT (\"\"\"" + SCRIPT + "\"\"\" AS ?x) {}";

        String page = server.get("/sparql?" + field("query", query), "Accept", BROWSER)
                .body();

        assertThat(page)
                .contains("<td data-label=\"x\">&lt;script&gt;alert(1)&lt;/script&gt;\" onload=\"x</td>")
                .doesNotContain("<script");
    }
}
