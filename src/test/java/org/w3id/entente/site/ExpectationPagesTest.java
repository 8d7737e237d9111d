package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages on expectations: what a theory or its rival expects is never told as what happened. */
class ExpectationPagesTest {

    private static final Document PAGE = Pages.OF_PROJECT.page("id/expectation/friction-is-usual");

    @Test
    void saysFirstThatItTellsNotWhatHappened() {
        assertThat(PAGE.selectFirst(".lede").nextElementSibling().text())
                .isEqualTo("So expects unequal expectations of quasi-allies. It is what should be seen if the theory is"
                        + " right, and does not tell what happened.");
    }

    /** As data/expectations has it: four claims for it, one against it, the reason, and the rival last. */
    @Test
    void rivalStandsApartBehindWhatThePapersSay() {
        Element body = PAGE.selectFirst(".body");
        assertThat(body.children()).extracting(Element::tagName).containsExactly("p", "ul", "p", "ul", "p", "p");
        assertThat(body.child(0).text()).isEqualTo("For it, by what the papers say");
        assertThat(body.child(1).select("> li")).hasSize(4);
        assertThat(body.child(2).text()).isEqualTo("Against it, by what the papers say");
        assertThat(body.child(3).select("> li")).hasSize(1);
        assertThat(body.child(4).text()).startsWith("Disputes, and strain in former times, are told as fact;");
        assertThat(body.child(5).text())
                .isEqualTo("Expected instead by structural balance, and not to come true together with it: South"
                        + " Korea and Japan make up, or one of them turns from the United States.");
    }
}
