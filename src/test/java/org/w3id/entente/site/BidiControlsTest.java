package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that change the direction of text reorder nothing in a page. */
class BidiControlsTest {

    private static final String ANY = ".*[\\u202A-\\u202E\\u2066-\\u2069].*";

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void eachIsMadeVisible(int control) {
        String text = "a" + Character.toString(control) + "b";

        assertThat(BidiControls.visible(text))
                .isEqualTo("a[U+" + Integer.toHexString(control).toUpperCase(Locale.ROOT) + "]b");
    }

    /** Letters that run from right to left and marks that reorder nothing else stay; so do their neighbours in Unicode. */
    @Test
    void allElseStays() {
        String text = "\u05D0\u0628 \u200E\u200F \u2029\u202F\u2065\u206A $1 \\ \uD83D\uDE00";

        assertThat(BidiControls.visible(text)).isEqualTo(text);
    }

    @Test
    void labelsReorderNothingAroundThem() {
        Graph more = RDFParser.fromString("""
                        @prefix ent: <https://w3id.org/entente/vocab/> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        <https://w3id.org/entente/id/matter/reordered> a ent:Matter ;
                          skos:prefLabel "peace \\u202Etcaf ton\\u2069"@en ; skos:definition "\\u2067what\\u202D"@en ;
                          ent:partOf <https://w3id.org/entente/id/state/japan> .
                        """, Lang.TURTLE).toGraph();
        Pages pages = Pages.with(more);
        Document page = pages.page("id/matter/reordered");

        assertThat(page.select("h1").text()).isEqualTo("Peace [U+202E]tcaf ton[U+2069]");
        assertThat(page.title()).isEqualTo("Peace [U+202E]tcaf ton[U+2069] – Entente");
        assertThat(page.select(".lede").text()).isEqualTo("[U+2067]what[U+202D]");
        assertThat(pages.page("id/matter/index").select("main a").eachText())
                .contains("peace [U+202E]tcaf ton[U+2069]");
        for (String path : List.of("id/matter/reordered", "id/matter/index", "id/state/japan")) {
            assertThat(pages.page(path).text()).doesNotMatch("(?s)" + ANY);
        }
    }

    /** What is sent again is sent as it was; what is shown is not. */
    @Test
    void queriesReorderNothingAroundThem() {
        String query = "SELECT (\"\u202Ex\" AS ?y) {}";
        byte[] refused = Pages.OF_PROJECT.documents().answerPage().refusal(query, "No " + query);
        Document page = Jsoup.parse(new String(refused, StandardCharsets.UTF_8));

        assertThat(page.select("pre").text()).isEqualTo("No SELECT (\"[U+202E]x\" AS ?y) {}");
        assertThat(page.select("textarea").val()).isEqualTo(query);
    }

    @Test
    void namesThatAreNotThereReorderNothing() {
        Problem problem =
                new Problem("Not found", "Nothing named \u202Ex.", List.of(new Problem.Instead("\u2066", "a")));

        assertThat(problem.asText()).isEqualTo("Nothing named [U+202E]x.\na  [U+2066]\n");
    }
}
