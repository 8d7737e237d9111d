package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.w3id.entente.server.ServerUnderTest;

/** What the search knows of pages. */
class SearchIndexTest {

    private static List<JsonValue> entries(String... pages) {
        SearchIndex index = new SearchIndex(ServerUnderTest.projectEdition(), List.of(pages));
        String script =
                new String(index.find("assets/search-index.js").orElseThrow().content(), StandardCharsets.UTF_8);
        assertThat(script).startsWith("window.ententeSearchIndex = [").endsWith("];\n");
        String json = script.substring(script.indexOf('['), script.length() - 2);
        JsonArray array = JSON.parseAny(json).getAsArray();
        return array.stream().toList();
    }

    @Test
    void aThingIsFoundByItsNamesAndKind() {
        assertThat(entries("id/state/japan.html")).singleElement().satisfies(entry -> {
            assertThat(text(entry, 0)).isEqualTo("id/state/japan.html");
            assertThat(text(entry, 1)).isEqualTo("Japan");
            assertThat(text(entry, 2)).isEqualTo("state");
        });
    }

    @Test
    void claimsAndThingsComeBeforeTerms() {
        assertThat(entries("id/claim/kim-2019/trump-undermines-alliances.html", "id/state/japan.html"))
                .extracting(SearchIndexTest::rank)
                .containsExactly(0, 0);
        assertThat(entries("id/passage/kim-2019/8.html"))
                .extracting(SearchIndexTest::rank)
                .containsExactly(1);
        assertThat(entries("vocab/undermines.html", "vocab/Claim.html", "scheme/mode.html"))
                .extracting(SearchIndexTest::rank)
                .containsExactly(2, 2, 2);
    }

    @Test
    void termsAndListsOfTermsSayWhatTheyAre() {
        assertThat(entries(
                        "scheme/mode.html", "scheme/mode/argument.html", "vocab/Claim.html", "vocab/undermines.html"))
                .extracting(entry -> text(entry, 2))
                .containsExactly("concept scheme", "concept", "class", "verb");
    }

    @Test
    void aSituationIsOfItsMostParticularClass() {
        assertThat(entries(
                        "id/situation/supreme-court-ruling-2018-10.html",
                        "id/situation/us-request-2019.html",
                        "id/situation/talks-breakdown-2019-11.html",
                        "id/situation/radar-lock-on-2018.html"))
                .extracting(entry -> text(entry, 2))
                .containsExactlyInAnyOrder("ruling", "demand", "event", "unaffirmed situation");
    }

    /** "Some analysts fear that Donald Trump might offer to withdraw part of the forces". */
    @Test
    void aClaimIsFoundByTheNamesOfWhatItSpeaksOf() {
        assertThat(entries("id/claim/cfr-hard-bargaining-2019/analysts-fear-withdrawal-offer.html"))
                .singleElement()
                .satisfies(entry -> assertThat(text(entry, 5))
                        .contains("withdraws part of", "United States forces in South Korea"));
    }

    /** Whoever types "troops" means forces; the word leads to them and to what claims say of them, and is shown nowhere. */
    @Test
    void thingsAreFoundByWhatOthersCallThem() {
        assertThat(entries(
                        "id/force/us-forces-korea.html",
                        "id/claim/cfr-hard-bargaining-2019/analysts-fear-withdrawal-offer.html",
                        "id/proposition/us-forces-withdrawn.html"))
                .hasSize(3)
                .allSatisfy(entry -> {
                    assertThat(text(entry, 5)).contains("United States troops in South Korea");
                    assertThat(text(entry, 1) + text(entry, 3)).doesNotContain("troops");
                });
        assertThat(entries(
                        "id/group/victims-of-wartime-sexual-slavery.html", "id/agreement/japan-south-korea-2015.html"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(text(entry, 5)).contains("comfort women"));
    }

    @Test
    void nothingIsFoundWithoutAKind() {
        String[] all = ServerUnderTest.projectEdition().resources().values().stream()
                .map(address -> address.page())
                .toArray(String[]::new);
        assertThat(entries(all))
                .hasSizeGreaterThan(1000)
                .allSatisfy(entry -> assertThat(text(entry, 2)).isNotEmpty().isNotEqualTo("page"));
    }

    @Test
    void aQueryIsFoundByItsQuestion() {
        assertThat(entries("id/query/statements/biegun-denial.html", "id/query/none.html"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(text(entry, 1)).isEqualTo("Exactly what did Biegun deny?");
                    assertThat(text(entry, 2)).isEqualTo("query");
                });
    }

    @Test
    void whatHasNoPageIsNotFound() {
        assertThat(entries()).isEmpty();
    }

    @Test
    void thereIsNoOtherDocument() {
        SearchIndex index = new SearchIndex(ServerUnderTest.projectEdition(), List.of());

        assertThat(index.find("assets/other.js")).isEqualTo(Optional.empty());
        assertThat(index.paths()).containsExactly("assets/search-index.js");
    }

    private static int rank(JsonValue entry) {
        return entry.getAsArray().get(4).getAsNumber().value().intValue();
    }

    private static String text(JsonValue entry, int place) {
        return entry.getAsArray().get(place).getAsString().value();
    }
}
