package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.vocabulary.ENT;

/** Pages on things: what they show, and that nothing less than a fact reads like one. */
class ThingPagesTest {

    private static final Pages PAGES = Pages.OF_PROJECT;
    private static final String TENSION = "id/tension/incident/japan--south-korea/radar-lock-on-2018";

    /** By the pages of this kind alone: what lists claims in other pages is held by their own tests. */
    @Test
    void noClaimIsNamedWithoutHowItIsPutForward() {
        Graph graph = PAGES.edition().union();
        ThingNames names = new ThingNames(PAGES.edition(), Links.of(PAGES.edition(), Hosting.FILES, ""));
        Map<String, String> manners = new HashMap<>();
        Values.typed(graph, ENT.Claim.asNode()).stream()
                .filter(claim -> !names.manner().isFact(claim))
                .forEach(claim -> manners.put(
                        Address.of(claim).orElseThrow().page().replaceFirst("^id/", ""),
                        names.manner().ofClaim(claim)));
        List<String> bare = new ArrayList<>();
        for (String kind :
                List.of("claim", "passage", "person", "group", "situation", "proposition", "tension", "proof")) {
            PAGES.edition().resources().keySet().stream()
                    .filter(path -> path.startsWith("id/" + kind + "/"))
                    .forEach(path -> bare.addAll(bare(path, manners)));
        }
        assertThat(manners).hasSizeGreaterThan(100);
        assertThat(bare).isEmpty();
    }

    /** The links to such claims that neither begin with mode and hedges nor stand behind them. */
    private static List<String> bare(String path, Map<String, String> manners) {
        return PAGES.page(path).select("a[href*=claim/]").stream()
                .filter(link -> manners.containsKey(target(link)) && !tells(link, manners.get(target(link))))
                .map(link -> path + ": " + link)
                .toList();
    }

    private static String target(Element link) {
        return link.attr("href").replaceFirst("^(\\.\\./)*(id/)?", "");
    }

    private static boolean tells(Element link, String manner) {
        String before =
                String.join(", ", link.parent().select("> .mode, > .tag").eachText());
        return before.equals(manner)
                || link.text().startsWith(manner + ": ")
                || link.attr("aria-label").startsWith(manner + ": ");
    }

    @Test
    void claimTellsContentAndManner() {
        Document page = PAGES.page("id/claim/kim-2019/radar-lock-on-alleged");
        assertThat(page.title())
                .isEqualTo("Reported, allegedly: A warship of South Korea is alleged to have locked fire-control radar"
                        + " on a surveillance plane of Japan. – Entente");
        assertThat(page.select(".kicker").text()).isEqualTo("Claim");
        assertThat(page.select(".notice").text())
                .isEqualTo("reported allegedly The source passes the claim on as reported or alleged, without a named"
                        + " speaker. Sources not named, as told by Tongfi Kim; Kim 2019, block 8, characters 292–388");
        assertThat(rows(page, "content-of-claim"))
                .containsExactly(
                        "subject = South Korean warship",
                        "predicate = locks radar on",
                        "object = Japanese surveillance plane",
                        "when = December 2018");
        assertThat(rows(page, "linked")).containsExactly("tells of = alleged radar lock-on of December 2018");
        assertThat(rows(page, "manner"))
                .containsExactly(
                        "mode = reported",
                        "hedge = allegedly",
                        "act = asserts",
                        "asserted by = sources not named",
                        "cites passage = Kim 2019, block 8, characters 292–388");
        assertThat(page.select("#stated")).isEmpty();
    }

    private static List<String> rows(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] > .rows > div").stream()
                .map(row -> row.select("dt").text() + " = "
                        + String.join(" | ", row.select("> dd").eachText()))
                .toList();
    }

    @Test
    void claimIsShownBesideThoseItIsComparedWith() {
        Element comparison = PAGES.page("id/claim/cfr-hard-bargaining-2019/troop-strength-28500")
                .selectFirst("section[aria-labelledby=compared] > section");
        assertThat(comparison.select("h3").text()).isEqualTo("strength of United States forces in South Korea");
        assertThat(comparison.select("h3 + p").text())
                .isEqualTo(
                        "same value, other precision One paper gives a number, the other a lower bound that the number"
                                + " satisfies.");
        assertThat(comparison.select(".beside > li a[href*=claim]").eachAttr("href"))
                .containsExactly(
                        "../../../id/claim/cfr-hard-bargaining-2019/troop-strength-28500.html",
                        "../../../id/claim/cfr-tensions-2019/troop-strength-more-than-28000.html");
    }

    @Test
    void tensionIsProvenDownToPassages() {
        Document page = PAGES.page(TENSION);
        assertThat(page.select(".notice").text())
                .isEqualTo("asserted Rests on claims of fact alone. Rules infer this tension from claims; no"
                        + " claim is it as such. Time: since 2018-12; no end is told.");
        assertThat(Pages.texts(page, ".proof > .lede"))
                .containsExactly(
                        "South Korea and Japan blame each other over the alleged radar lock-on of December" + " 2018.");
        assertThat(Pages.texts(page, ".proof > .steps > li.claim > p"))
                .containsExactly(
                        "fact Since December 2018 the government of South Korea has blamed that of Japan for dangerous"
                                + " conduct.",
                        "Tongfi Kim; Kim 2019, block 8, characters 271–462; time: since December 2018",
                        "fact Since December 2018 the government of Japan has blamed that of South Korea for dangerous"
                                + " conduct.",
                        "Tongfi Kim; Kim 2019, block 8, characters 271–462; time: since December 2018");
        assertThat(page.select("code").eachText())
                .contains("entente why incident/japan--south-korea/radar-lock-on-2018 --all");
    }

    @Test
    void proofHasItsOwnPageBelowItsTension() {
        Document tension = PAGES.page(TENSION);
        String proof = tension.select("a:contains(This proof by itself)").attr("href");
        assertThat(proof).matches("(\\.\\./)*id/proof/[0-9a-f]{16}\\.html");
        Document page = PAGES.page(proof.replaceFirst("^(\\.\\./)*", "").replaceFirst("\\.html$", ""));
        assertThat(page.select(".trail a").last().text())
                .isEqualTo(
                        "Inferred tension (asserted): Incident tension between Japan and South Korea over the alleged"
                                + " radar lock-on of December 2018");
        assertThat(Pages.texts(page, ".steps > li")).isEqualTo(Pages.texts(tension, ".proof > .steps > li"));
    }

    @Test
    void whatNoFactAffirmsSaysSo() {
        Document page = PAGES.page("id/situation/radar-lock-on-2018");
        assertThat(page.select(".kicker").text()).isEqualTo("Unaffirmed situation");
        assertThat(page.select(".notice").text()).startsWith("No claim of fact says that this took place.");
        assertThat(Pages.texts(page, "section[aria-labelledby=claims] summary"))
                .containsExactly("As “subject” (1)", "As “issue” (2)", "As “tells of” (1)");
    }

    @Test
    void whatLeadsInSeveralWaysIsLinkedOnce() {
        Element incoming = PAGES.page("id/claim/cfr-hard-bargaining-2019/south-korea-agrees-to-923-million")
                .selectFirst("section[aria-labelledby=incoming]");
        assertThat(incoming.select("h3").eachText())
                .containsExactly("Through “content” and “reported in” (1)", "Through “described by” (1)");
        assertThat(incoming.select("li")).hasSize(2);
    }

    @Test
    void derivedRowNamesTheFactsItIsDerivedFrom() {
        Element allied = row(PAGES.page("id/state/japan"), "derived", "is allied with");
        assertThat(allied.select("details a[href*=claim]").eachAttr("href"))
                .containsExactly(
                        "../../id/claim/cfr-tensions-2019/us-allied-with-japan.html",
                        "../../id/claim/kim-2019/us-allied-with-japan.html");
    }

    @Test
    void inferredRowHasItsProof() {
        Element ally = row(PAGES.page("id/state/japan"), "inferred", "has ally");
        assertThat(ally.select("dd > a").eachText()).containsExactly("United States");
        assertThat(ally.select("details > .steps > li > p").first().text())
                .isEqualTo("The United States and Japan are allies.");
        assertThat(ally.select("details li.claim .mode").eachText()).containsOnly("fact");
    }

    private static Element row(Document page, String section, String property) {
        return page.select("section[aria-labelledby=" + section + "] > .rows > div").stream()
                .filter(row -> row.select("dt").text().equals(property))
                .findFirst()
                .orElseThrow();
    }

    /** Kim asserts most claims of his paper: they are counted and folded, and each is there once, with its mode. */
    @Test
    void longListsOfClaimsAreFoldedAndCounted() {
        Graph graph = PAGES.edition().union();
        Node kim = new Address("id/person/tongfi-kim").iri();
        List<String> asserted = graph.stream(Node.ANY, ENT.assertedBy.asNode(), kim)
                .map(triple -> Address.of(triple.getSubject()).orElseThrow().page())
                .toList();
        Element group = group(PAGES.page("id/person/tongfi-kim"), "asserted by");
        assertThat(asserted).hasSizeGreaterThan(100);
        assertThat(group.hasAttr("open")).isFalse();
        assertThat(group.select("> summary").text()).startsWith("As “asserted by” (" + asserted.size() + ": ");
        assertThat(group.select("li.claim > p:first-child > a").stream().map(link -> "id/" + target(link)))
                .containsExactlyInAnyOrderElementsOf(asserted);
        assertThat(group.select("h4:contains(Argument) + ul .mode").eachText()).containsOnly("argument");
        assertThat(group.select("h4").eachText()).anyMatch(title -> title.matches("Fact \\(\\d+\\)"));
    }

    private static Element group(Document page, String part) {
        return page.select("section[aria-labelledby=claims] > details").stream()
                .filter(details -> details.select("> summary").text().startsWith("As “" + part + "” "))
                .findFirst()
                .orElseThrow();
    }

    /** What is said of a state itself is seen at once. */
    @Test
    void claimsOnTheThingItselfAreOpen() {
        Document page = PAGES.page("id/state/south-korea");
        assertThat(group(page, "subject").hasAttr("open")).isTrue();
        assertThat(group(page, "object").hasAttr("open")).isTrue();
    }

    /** All that is derived of a statement comes from the claim that tells of it. */
    @Test
    void rowsThatFollowForOneReasonGiveItOnce() {
        Element derived = PAGES.page("id/statement/cfr-hard-bargaining-2019/south-korea-agrees-to-923-million")
                .selectFirst("section[aria-labelledby=derived]");
        assertThat(derived.select("> .rows > div").size()).isGreaterThan(3);
        assertThat(derived.select("summary").eachText()).containsExactly("Why?");
        assertThat(derived.select("li.claim > p:first-child > a").eachAttr("href"))
                .containsExactly("../../../id/claim/cfr-hard-bargaining-2019/south-korea-agrees-to-923-million.html");
    }

    /** That a claim is a ground follows for every claim; that a statement is a situation, for every statement. */
    @Test
    void classesThatGoWithoutSayingAreLeftOut() {
        assertThat(PAGES.page("id/claim/kim-2019/radar-lock-on-alleged").select("#derived"))
                .isEmpty();
        assertThat(PAGES.page("id/state/japan").select("section[aria-labelledby=derived] dt"))
                .noneMatch(property -> property.text().equals("type"));
        assertThat(row(
                                PAGES.page("id/statement/cfr-hard-bargaining-2019/south-korea-agrees-to-923-million"),
                                "derived",
                                "type")
                        .select("> dd > a")
                        .eachText())
                .containsExactly("statement");
        assertThat(row(PAGES.page("id/situation/radar-lock-on-2018"), "derived", "type")
                        .select("> dd > a")
                        .eachText())
                .containsExactly("unaffirmed situation");
    }

    @Test
    void blockShowsTheClaimsOfItsParts() {
        Document page = PAGES.page("id/passage/kim-2019/8");
        assertThat(page.select("section[aria-labelledby=grounded] a[href$=radar-lock-on-alleged.html]"))
                .hasSize(1);
        assertThat(page.select(".inline").first().text())
                .isEqualTo("Block before: Kim 2019, block 7 Block after: Kim 2019, block 9");
        assertThat(Pages.texts(page, "section[aria-labelledby=parts] li"))
                .startsWith(
                        "Kim 2019, block 8, characters 0–40",
                        "Kim 2019, block 8, characters 41–270",
                        "Kim 2019, block 8, characters 41–172");
    }

    @Test
    void dataAndCitationsAreLinked() {
        Document page = PAGES.page("id/state/japan");
        assertThat(page.select("aside a").eachAttr("href"))
                .containsExactly(
                        "../../id/state/japan.ttl",
                        "../../id/state/japan.jsonld",
                        "../../id/state/japan.rdf",
                        "../../id/state/japan.nt",
                        "../../id/state/japan.bib",
                        "../../id/state/japan.csl.json");
        assertThat(page.select("head link[rel=canonical]").attr("href"))
                .isEqualTo("https://w3id.org/entente/id/state/japan");
    }

    @Test
    void nothingInTheDataIsMarkup() {
        Graph more = RDFParser.fromString("""
                        @prefix ent: <https://w3id.org/entente/vocab/> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        <https://w3id.org/entente/id/matter/hostile> a ent:Matter ;
                          skos:prefLabel "</title><script>alert(1)</script>\\" onload='x'"@en ;
                          skos:definition "<img src=x onerror=alert(1)> & ${frame}"@en ;
                          skos:seeAlso <javascript:alert(1)> , <data:text/html,x> ;
                          <https://w3id.org/entente/vocab/partOf> <https://w3id.org/entente/id/matter/a%20b> .
                        <https://w3id.org/entente/id/matter/a%20b> a ent:Matter ; skos:prefLabel "a b"@en .
                        """, Lang.TURTLE).toGraph();
        Pages pages = Pages.with(more);
        Document page = pages.page("id/matter/hostile");
        assertThat(page.select("script, img, [onload], [onerror]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("</title><script>alert(1)</script>\" onload='x'");
        assertThat(page.select(".lede").text()).isEqualTo("<img src=x onerror=alert(1)> & ${frame}");
        assertThat(page.select("a").eachAttr("href")).noneMatch(href -> href.matches("(javascript|data):.*"));
        assertThat(page.select("a").eachAttr("href")).contains("../../id/matter/a%2520b.html");
        assertThat(pages.text("id/matter/hostile.bib")).doesNotContain("${frame}");
    }

    @Test
    void circularClassesEnd() {
        Graph more = RDFParser.fromString("""
                        @prefix ent: <https://w3id.org/entente/vocab/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        ent:A rdfs:subClassOf ent:B ; rdfs:label "a" .
                        ent:B rdfs:subClassOf ent:A ; rdfs:label "b" .
                        <https://w3id.org/entente/id/matter/circle> a ent:A ; ent:partOf _:x .
                        _:x ent:partOf _:y . _:y ent:partOf _:x .
                        """, Lang.TURTLE).toGraph();
        assertThat(Pages.with(more).page("id/matter/circle").select("h1").text())
                .isEqualTo("Matter:circle");
    }

    @Test
    void everyThingHasAPage() {
        for (Address address : PAGES.edition().resources().values()) {
            Node thing = address.iri();
            assertThat(PAGES.documents().find(address.page()))
                    .as(thing.toString())
                    .isPresent();
        }
    }
}
