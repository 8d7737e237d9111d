package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages on passages. */
class PassagePagesTest {

    /** By their first characters in the block, the longer first where two begin together, as at 757. */
    @Test
    void claimsStandInTheOrderOfTheText() {
        List<String> places = Pages.OF_PROJECT
                .page("id/passage/kim-2019/15")
                .select("section[aria-labelledby=grounded] li.claim a[href*=/passage/kim-2019/15_]")
                .eachAttr("href");
        assertThat(places)
                .extracting(href -> href.replaceFirst(".*15_", ""))
                .containsExactly(
                        "0-152.html",
                        "48-72.html",
                        "93-152.html",
                        "93-152.html",
                        "93-152.html",
                        "154-187.html",
                        "188-248.html",
                        "250-351.html",
                        "353-418.html",
                        "419-545.html",
                        "547-658.html",
                        "588-658.html",
                        "659-755.html",
                        "757-878.html",
                        "757-835.html");
    }

    @Test
    void partsAreListedOnce() {
        Document page = Pages.OF_PROJECT.page("id/passage/kim-2019/15");
        assertThat(page.select("#parts")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=incoming] h3").eachText())
                .noneMatch(label -> label.contains("source"));
    }

    @Test
    void tellsHowToLookThePassageUp() {
        assertThat(Pages.OF_PROJECT
                        .page("id/passage/kim-2019/15_0-152")
                        .select("code")
                        .eachText())
                .contains("entente sources blocks texts/kim-2019.txt", "entente sources verify --texts texts");
    }

    /** The first block is the title. */
    @Test
    void blockWithoutClaimsSaysWhatItIs() {
        assertThat(Pages.OF_PROJECT
                        .page("id/passage/kim-2019/1")
                        .select("section[aria-labelledby=grounded] > p")
                        .text())
                .isEqualTo("None. Role of this block in the paper: heading.");
    }
}
