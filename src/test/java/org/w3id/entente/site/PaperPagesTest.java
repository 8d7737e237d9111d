package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages on papers: how to cite them, and what they are credited with. */
class PaperPagesTest {

    private static final Document PAGE = Pages.OF_PROJECT.page("id/source/cfr-hard-bargaining-2019");

    /** Of the wedge, the paper supplies the alliance alone; that China woos South Korea is told by CFR 2019b. */
    @Test
    void isNotCreditedWithWhatRestsOnItInPart() {
        Element wedge = PAGE.selectFirst(".shares > li:has(> a[href*=/wedge/])");
        assertThat(wedge.parent().previousElementSibling().text())
                .isEqualTo("Only together with claims of other papers");
        assertThat(wedge.select("summary").text()).startsWith("Its 1 claim there, with claims of CFR 2019b");
        assertThat(wedge.select("li.claim a[href*=/claim/]").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("id/claim/cfr-hard-bargaining-2019/us-allied-with-south-korea.html");
    }

    /** All that Kim alone can tell: the radar affair is in no other paper. */
    @Test
    void isCreditedWithWhatRestsOnItAlone() {
        Element incident = Pages.OF_PROJECT
                .page("id/source/kim-2019")
                .selectFirst(".shares > li:has(> a[href*=/radar-lock-on-2018])");
        assertThat(incident.parent().previousElementSibling().text())
                .isEqualTo("From its claims alone, by one proof at least");
        assertThat(incident.select("summary").text()).isEqualTo("Its 2 claims there");
    }

    @Test
    void offersThePapersOwnReferenceFirst() {
        assertThat(PAGE.select("aside h2").eachText())
                .containsExactly("Cite the paper", "This entry", "Cite this entry on the paper");
        Element own = PAGE.selectFirst("aside .panel");
        assertThat(own.select("> p").text())
                .isEqualTo(
                        "Council on Foreign Relations (2019): Is Trump’s Hard Bargaining Fraying US-South Korean Ties?"
                                + " Published: between 1 and 26 February 2019.");
        assertThat(own.select("code").first().wholeText()).isEqualTo("""
                        @misc{cfr-hard-bargaining-2019,
                          author = {{Council on Foreign Relations}},
                          title = {{Is Trump’s Hard Bargaining Fraying US-South Korean Ties?}},
                          howpublished = {Council on Foreign Relations},
                          year = {2019},
                          note = {Published: between 1 and 26 February 2019. The text names no author; the Council on Foreign Relations, which published it first, is given as its author.}
                        }
                        """);
    }

    @Test
    void saysWhoIsTakenForTheAuthor() {
        assertThat(PAGE.select(".body > p").eachText())
                .contains(
                        "The text names no author; the Council on Foreign Relations, which published it first, is given as"
                                + " its author.");
    }

    /** Kim's text names the Chair's site as the place of all its publications; the others name no address of a paper. */
    @Test
    void tellsWhereThePaperIsFoundAsFarAsItsTextDoes() {
        Document kim = Pages.OF_PROJECT.page("id/source/kim-2019");
        assertThat(kim.select("div:has(> dt:contains(Found among others at)) a").eachAttr("href"))
                .containsExactly("http://www.korea-chair.eu");
        assertThat(kim.select("dt").eachText()).doesNotContain("On the web");
        assertThat(PAGE.select("dt").eachText()).doesNotContain("On the web", "Found among others at");
    }

    @Test
    void linksToAddressAndDoiOfThePaper() {
        Document page =
                Pages.with(RDFParser.fromString("""
                        @prefix dcterms: <http://purl.org/dc/terms/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        <https://w3id.org/entente/id/source/cfr-hard-bargaining-2019>
                          dcterms:identifier "https://example.org/a", "doi:10.1000/182", "javascript:alert(1)" ;
                          rdfs:seeAlso <javascript:alert(1)> .
                        """, Lang.TURTLE).toGraph()).page("id/source/cfr-hard-bargaining-2019");
        Element row = page.selectFirst("div:has(> dt:contains(On the web)) dd");
        assertThat(row.text()).isEqualTo("doi:10.1000/182, https://example.org/a, javascript:alert(1)");
        assertThat(row.select("a").eachAttr("href"))
                .containsExactly("https://doi.org/10.1000/182", "https://example.org/a");
        assertThat(page.select("dt").eachText()).doesNotContain("Found among others at");
        assertThat(page.selectFirst("aside .panel > p").text())
                .endsWith(
                        "Published: between 1 and 26 February 2019. https://doi.org/10.1000/182 https://example.org/a");
        assertThat(page.selectFirst("aside code").wholeText()).contains("  url = {https://doi.org/10.1000/182},\n");
    }

    @Test
    void personsAreNotTakenForBodies() {
        assertThat(Pages.OF_PROJECT
                        .page("id/source/kim-2019")
                        .selectFirst("aside code")
                        .wholeText())
                .contains("  author = {Tongfi Kim},\n");
    }
}
