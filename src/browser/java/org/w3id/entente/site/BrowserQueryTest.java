package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form on the page on SPARQL, as somebody fills it in and sends it. */
@ExtendWith(NeedsBrowser.class)
class BrowserQueryTest {

    @RegisterExtension
    static final InBrowser BROWSER = new InBrowser();

    private Page page;

    @BeforeEach
    void open() {
        page = BROWSER.page();
    }

    private void ask(String query) {
        page.navigate(Places.server() + "sparql.html");
        page.fill("#query", query);
        page.click("main form button");
    }

    @Test
    void answersWhatIsTyped() {
        Complaints complaints = Complaints.of(page);
        ask("SELECT ?state ?label { VALUES ?state { state:japan } ?state skos:prefLabel ?label } ORDER BY ?label");

        assertThat(page.locator("main table th").allTextContents()).containsExactly("state", "label");
        assertThat(page.locator("main table td").allTextContents()).containsExactly("state:japan", "Japan");
        page.click("main table td a");
        assertThat(page.url()).isEqualTo(Places.server() + "id/state/japan.html");
        assertThat(page.locator("h1").textContent()).isEqualTo("Japan");
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void theQueryThatStandsThereHasAnAnswer() {
        page.navigate(Places.server() + "sparql.html");
        page.click("main form button");

        assertThat(page.locator("main table th").allTextContents()).containsExactly("kind", "issue", "status");
        assertThat(page.locator("main table tbody tr").count()).isGreaterThan(10);
    }

    @Test
    void theAnswerCanBeAskedForInAnotherFormat() {
        page.navigate(Places.server() + "sparql.html");
        page.fill("#query", "SELECT (1 + 1 AS ?two) {}");
        page.selectOption("#format", "text");
        page.click("main form button");

        assertThat(page.locator("body").textContent()).contains("| two |", "| 2   |");
    }

    @Test
    void aQueryWithAnErrorIsKeptAndCanBeMended() {
        ask("SELECT WHERE");
        assertThat(page.locator(".notice").textContent()).contains("query:1:");
        assertThat(page.inputValue("#query")).isEqualTo("SELECT WHERE");

        page.fill("#query", "ASK {}");
        page.click("main form button");
        assertThat(page.locator("main strong").textContent()).isEqualTo("Yes");
    }

    @Test
    void noScriptIsNeeded() {
        page = BROWSER.pageWithoutScripts();
        ask("SELECT (1 + 1 AS ?two) {}");

        assertThat(page.locator("main table td").allTextContents()).containsExactly("2");
    }
}
