package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The search, of a site that is read from disk without any server, and of a server. */
@ParameterizedClass
@ValueSource(strings = {"disk", "server"})
@ExtendWith(NeedsBrowser.class)
class BrowserSearchTest {

    @TempDir
    private static Path site;

    @RegisterExtension
    static final InBrowser BROWSER = new InBrowser();

    private static Map<String, String> places;

    @Parameter
    private String place;

    private Complaints complaints;
    private Page page;

    @BeforeAll
    static void publish() {
        places = Map.of("disk", Places.disk(site), "server", Places.server());
    }

    @BeforeEach
    void open() {
        page = BROWSER.page();
        complaints = Complaints.of(page);
    }

    private void search(String query) {
        page.navigate(places.get(place) + "search.html" + query);
    }

    private List<String> found() {
        return page.locator("#results > li > a").allTextContents();
    }

    @Test
    void findsAThingByItsName() {
        search("");
        page.fill("#words", "japan");

        assertThat(found().get(0)).isEqualTo("Japan");
        assertThat(page.locator("#found").textContent()).matches("\\d+ pages have all of these words.*");
        page.click("#results > li:first-child > a");
        assertThat(page.url()).endsWith("/id/state/japan.html");
        assertThat(page.locator("h1").textContent()).isEqualTo("Japan");
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void theAddressHoldsTheWords() {
        search("?q=Biegun");

        assertThat(page.inputValue("#words")).isEqualTo("Biegun");
        assertThat(found()).contains("Stephen Biegun");
    }

    @Test
    void beginningsOfWordsAndLettersThatAreOffAreFound() {
        search("");
        page.fill("#words", "bieg");
        assertThat(found()).contains("Stephen Biegun");
        page.fill("#words", "biegan");
        assertThat(found()).contains("Stephen Biegun");
    }

    @Test
    void allWordsCount() {
        search("?q=radar+lock-on+japan");

        assertThat(found()).anySatisfy(heading -> assertThat(heading).contains("radar lock-on"));
        assertThat(page.locator("#found").textContent()).contains("all of these words");
    }

    /** What students type; each expected by what the claims say, never by how they are found. */
    @Test
    void troopsAreForcesAndWithdrawsIsToWithdraw() {
        search("?q=withdraw+troops");

        assertThat(page.locator("#found").textContent()).contains("all of these words");
        assertThat(found().subList(0, 5)).allMatch(heading -> heading.contains("withdraw"));
        assertThat(found())
                .contains(
                        "Some analysts fear that Donald Trump might offer to withdraw part of the forces in a nuclear deal.",
                        "Proposition: that forces of the United States are withdrawn from the peninsula");
    }

    @Test
    void theAffairComesBeforeClaimsThatMentionIt() {
        search("?q=radar");

        assertThat(found().get(0)).isEqualTo("Unaffirmed situation: alleged radar lock-on of December 2018");
        assertThat(found().subList(1, 5))
                .anyMatch(heading -> heading.startsWith("Inferred tension (asserted): Incident tension"))
                .anyMatch(heading -> heading.startsWith("Reported, allegedly: A warship of South Korea"));
    }

    @Test
    void whatIsNamedByTheWordsComesFirst() {
        search("?q=cost+sharing");

        assertThat(found().get(0)).isEqualTo("Cost sharing");
        assertThat(found().subList(1, 6))
                .contains("Cost-sharing talks of 2019", "Cost-sharing policy of Donald Trump")
                .allMatch(heading -> heading.matches("(?i).*cost.sharing.*"));
    }

    /** The one claim that has the term, and the four things that others call by it. */
    @Test
    void aQuotedTermLeadsToWhoIsMeant() {
        search("?q=comfort+women");

        assertThat(found().subList(0, 5))
                .containsExactlyInAnyOrder(
                        "The foundation's purpose was compensation for the victims, whom the paper calls “comfort women” in"
                                + " quotation marks.",
                        "Victims of wartime sexual slavery",
                        "Wartime sexual slavery",
                        "Foundation for the victims of wartime sexual slavery",
                        "Agreement of 2015 on the victims of wartime sexual slavery");
        assertThat(found()).contains("The agreement of 2015 was meant to settle the issue of wartime sexual slavery.");
    }

    /** None of the papers speaks of trade; the one war that they name is the Korean. */
    @Test
    void whatNoPageHasIsSaidAndTheOtherWordStillCounts() {
        search("?q=trade+war");

        assertThat(page.locator("#found").textContent()).startsWith("No page has “trade”");
        assertThat(found().get(0)).isEqualTo("Korean War");
        assertThat(found()).noneMatch(heading -> heading.contains("trace"));

        search("?q=GSOMIA");

        assertThat(page.locator("#found").textContent()).isEqualTo("No page has any of these words.");
    }

    @Test
    void whatChangesTheDirectionOfTextIsSeen() {
        search("?q=japa%E2%80%AEm");

        assertThat(page.locator("#found").textContent()).doesNotContain("\u202E");
    }

    @Test
    void saysWhereNoPageHasAllWords() {
        search("?q=biegun+zzzzqqqq");

        assertThat(page.locator("#found").textContent()).contains("some of these words, none has all");
    }

    @Test
    void saysThatNothingIsFound() {
        search("?q=zzzzqqqq");

        assertThat(page.locator("#found").textContent()).isEqualTo("No page has any of these words.");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        search("?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27%3Cscript%3Ealert(2)%3C%2Fscript%3E");

        assertThat(page.locator("#results img, #found img, script:not([src])").count())
                .isZero();
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void signsOfQueryLanguagesAreOnlySigns() {
        for (String words :
                List.of("heading:japan", "+japan -korea", "japan~9", "*", "^", "a:b:c", "~", "constructor")) {
            search("");
            page.fill("#words", words);
        }

        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void withoutScriptsThePageSaysSoAndLeadsToLists() {
        page = BROWSER.pageWithoutScripts();
        search("");

        assertThat(page.locator("noscript .notice").isVisible()).isTrue();
        assertThat(page.locator("main ul a").count()).isPositive();
    }
}
