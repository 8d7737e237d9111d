package org.w3id.entente.staticsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.entente.site.Hosting;

/** Which links count as dead. */
class LinkCheckTest {

    private static final Map<String, String> SITE = Map.of(
            "index.html", "<h1 id='top-of-all'>Home</h1>",
            "id/state/japan.html", "<h1>Japan</h1><a name='old'></a>",
            "id/state/index.html", "<h1>States</h1>",
            "id/state/japan.ttl", "",
            "id/state/caf%C3%A9.html", "",
            "assets/a.css", "");

    /** The faults of a page {@code id/state/page.html} with {@code body}, beside the site above. */
    private static List<String> faults(String body) {
        return faults(Hosting.FILES, Set.of(), "id/state/page.html", body);
    }

    private static List<String> faults(Hosting hosting, Set<String> answered, String path, String body) {
        LinkCheck check = new LinkCheck(hosting, answered);
        SITE.forEach((known, text) -> check.add(FixedDocuments.document(known, text)));
        check.add(FixedDocuments.document(path, body));
        return check.deadLinks().stream()
                .map(dead -> dead.target() + " " + dead.reason())
                .toList();
    }

    @Test
    void whatIsThereIsFine() {
        assertThat(faults("<a href='japan.html'>1</a> <a href='./'>2</a> <a href='../../'>3</a>"
                        + "<a href='../../index.html?q=x#top-of-all'>4</a> <a href='japan.html#old'>5</a>"
                        + "<a href='japan.ttl#anything'>6</a> <a href='caf%C3%A9.html'>7</a> <a href='café.html'>8</a>"
                        + "<a href='#here' id='here'>9</a> <a href='mailto:a@example.org'>10</a>"
                        + "<a href='https://example.org/nothing'>11</a>"
                        + "<a href='https://w3id.org/entente/id/state/japan'>12</a>"
                        + "<a href='https://w3id.org/entente/id/state/japan.ttl'>13</a>"))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsDead() {
        assertThat(faults("<a href='korea.html'>1</a>")).containsExactly("korea.html is not there");
    }

    @Test
    void everySortOfLinkIsFollowed() {
        assertThat(faults(
                        "<link href='a'><script src='b'></script><img src='c'><form action='d'><button formaction='e'>"
                                + "</button></form><object data='f'></object><video poster='g'></video>"
                                + "<svg><a href='h'></a><a xlink:href='i'></a></svg><area href='j'>"))
                .extracting(fault -> fault.substring(0, 1))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    }

    @Test
    void anAnchorMustBeInItsPage() {
        assertThat(faults("<a href='japan.html#new'>1</a> <a href='#none'>2</a>"))
                .containsExactly("#none names no place in that page", "japan.html#new names no place in that page");
    }

    @Test
    void aLinkMustStayInTheSite() {
        assertThat(faults("<a href='/id/state/japan.html'>1</a> <a href='../../../x.html'>2</a>"))
                .containsExactly("../../../x.html leads out of the site", "/id/state/japan.html leads out of the site");
    }

    @Test
    void aThingMustHaveAPage() {
        assertThat(faults("<a href='https://w3id.org/entente/id/state/utopia'>1</a>"))
                .containsExactly("https://w3id.org/entente/id/state/utopia names a thing that has no page");
    }

    @Test
    void whatIsNoAddressIsDead() {
        assertThat(faults("<a href='a b'>1</a>")).containsExactly("a b is no valid address");
    }

    @Test
    void linksMayBeginWithTheBase() {
        Hosting hosting = new Hosting(Optional.of("https://example.org/sub/"), false);

        assertThat(faults(
                        hosting,
                        Set.of(),
                        "page.html",
                        "<a href='https://example.org/sub/id/state/japan.html'>1</a>"
                                + "<a href='https://example.org/sub/nothing.html'>2</a>"
                                + "<a href='https://example.org/other'>3</a>"))
                .containsExactly("https://example.org/sub/nothing.html is not there");
    }

    @Test
    void whatAServerAnswersIsFine() {
        assertThat(faults(Hosting.SERVER, Set.of("sparql"), "page.html", "<a href='sparql?query=ASK%7B%7D'>1</a>"))
                .isEmpty();
        assertThat(faults(Hosting.FILES, Set.of(), "page.html", "<a href='sparql?query=ASK%7B%7D'>1</a>"))
                .containsExactly("sparql?query=ASK%7B%7D is not there");
    }

    @Test
    void styleSheetsAndSitemapsHaveLinksToo() {
        assertThat(faults(Hosting.FILES, Set.of(), "assets/b.css", "@import 'c.css'; p { background: url(\"d.svg\") }"))
                .containsExactly("c.css is not there", "d.svg is not there");
        assertThat(faults(
                        Hosting.FILES,
                        Set.of(),
                        "sitemap.xml",
                        "<urlset><url><loc>https://w3id.org/entente/x.html</loc></url></urlset>"))
                .containsExactly("https://w3id.org/entente/x.html names a thing that has no page");
    }
}
