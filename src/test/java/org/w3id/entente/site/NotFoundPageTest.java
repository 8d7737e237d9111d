package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.ServerUnderTest;
import org.w3id.entente.staticsite.FixedDocuments;
import org.w3id.entente.staticsite.LinkCheck;

/** The page for addresses at which a host of files has none. */
class NotFoundPageTest {

    private static final String BASE = "https://example.org/entente/";
    private static final Edition EDITION = ServerUnderTest.projectEdition();
    private static final Hosting BASED = new Hosting(Optional.of(BASE), false);
    private static final Documents DOCUMENTS = Documents.of(EDITION, BASED);

    private static Document page() {
        return Jsoup.parse(text("404.html"));
    }

    private static String text(String path) {
        return new String(DOCUMENTS.find(path).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    /** A host sends it for {@code id/state/nowhere} and for {@code nowhere} alike. */
    @Test
    void itsLinksHoldAtAnyDepth() {
        Document page = page();

        assertThat(page.select("[href], [src], [action]").stream()
                        .map(element -> element.attr("href") + element.attr("src") + element.attr("action"))
                        .filter(address -> !address.startsWith(BASE))
                        .toList())
                .containsExactly("#content", "https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.select("form[role=search]").eachAttr("action")).containsExactly(BASE + "search.html");
    }

    @Test
    void itLeadsToTheListsOfTheSite() {
        Document page = page();

        assertThat(page.select("h1").eachText()).containsExactly("There is no such page");
        assertThat(page.select("main li a").eachText())
                .containsExactly(
                        "Papers", "Tensions", "States", "Theories", "Ontology", "Queries", "Downloads", "SPARQL");
        LinkCheck check = new LinkCheck(BASED, Set.of());
        DOCUMENTS.paths().stream()
                .filter(path -> !path.equals("404.html"))
                .forEach(path -> check.add(FixedDocuments.document(path, "")));
        check.add(DOCUMENTS.find("404.html").orElseThrow());
        assertThat(check.deadLinks()).isEmpty();
        // The lists, the first page, the search, two files that the page needs, its own content and the licence.
        assertThat(check.links()).isEqualTo(8 + 1 + 1 + 2 + 1 + 1);
    }

    @Test
    void itIsAFileOfTheSiteAndNoPageToFind() {
        assertThat(DOCUMENTS.paths()).contains("404.html");
        assertThat(text("sitemap.xml")).contains(">" + BASE + "index.html<").doesNotContain(">" + BASE + "404.html<");
    }

    /** Relative links would lead elsewhere from each depth. */
    @Test
    void thereIsNoneWithoutABase() {
        Documents relative = Documents.of(EDITION, Hosting.FILES);

        assertThat(relative.paths()).doesNotContain("404.html");
        assertThat(relative.find("404.html")).isEmpty();
    }
}
