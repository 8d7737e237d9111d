package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.DataFormat;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** What readers look things up in: papers, ontology, rules, theories, queries, scenarios and lists. */
class ReferencePagesTest {

    private static final Pages PAGES = Pages.OF_PROJECT;
    private static final Edition EDITION = PAGES.edition();

    private static List<String> paths() {
        return ReferencePages.of(EDITION).stream()
                .flatMap(kind -> kind.paths().stream())
                .map(path -> path.replaceFirst("\\.html$", ""))
                .distinct()
                .toList();
    }

    @Test
    void noClaimIsNamedWithoutHowItIsPutForward() {
        Map<String, String> manners = new HashMap<>();
        ThingNames names = new ThingNames(EDITION, Links.of(EDITION, Hosting.FILES, ""));
        Values.typed(EDITION.union(), ENT.Claim.asNode()).stream()
                .filter(claim -> !names.manner().isFact(claim))
                .forEach(claim -> manners.put(
                        Address.of(claim).orElseThrow().page(), names.manner().ofClaim(claim)));
        Queue<String> bare = new ConcurrentLinkedQueue<>();
        paths().parallelStream()
                .forEach(path -> PAGES.page(path).select("main a[href*=id/claim/]").stream()
                        .filter(link -> manners.containsKey(target(link)))
                        .filter(link -> !told(link).startsWith(manners.get(target(link))))
                        .forEach(link -> bare.add(path + ": " + link)));
        assertThat(manners).hasSizeGreaterThan(100);
        assertThat(bare).isEmpty();
    }

    private static String target(Element link) {
        return link.attr("href").replaceFirst("^(\\.\\./)*", "");
    }

    /** The words of the link, with mode and hedges where they stand before it. */
    private static String told(Element link) {
        List<String> marks = link.parent().select("> .mode, > .tag").eachText();
        return marks.isEmpty() ? link.text() : String.join(", ", marks);
    }

    @ParameterizedTest
    @CsvSource({"index, ''", "graph/kim-2019, graph/kim-2019", "graph/catalog, graph/catalog"})
    void datasetsAreDescribedForSearchEngines(String page, String path) {
        Elements blocks = PAGES.page(page).select("head script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        JsonObject dataset = JSON.parse(blocks.get(0).data());
        assertThat(dataset.getString("@type")).isEqualTo("Dataset");
        assertThat(dataset.getString("@id")).isEqualTo("https://w3id.org/entente/" + path);
    }

    @Test
    void theFirstPageTellsOfTheDataset() {
        Document home = PAGES.page("index");
        assertThat(home.select("link[rel=canonical]").attr("href")).isEqualTo("https://w3id.org/entente/");
        assertThat(home.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("./index.ttl", "./index.jsonld", "./index.rdf", "./index.nt");
    }

    @Test
    void papersTellAllTheirClaimsOnce() {
        List<String> shown = new ArrayList<>();
        List.of("kim-2019", "cfr-tensions-2019", "cfr-hard-bargaining-2019")
                .forEach(paper -> PAGES.page("id/source/" + paper)
                        .select("section[aria-labelledby=claims] li.claim > p:first-child > a")
                        .forEach(link -> shown.add(target(link))));
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Values.typed(EDITION.union(), ENT.Claim.asNode()).stream()
                        .map(claim -> Address.of(claim).orElseThrow().page())
                        .toList());
    }

    /** Block 8 of Kim is the first on the radar affair: the alleged lock-on, then who blames whom for it. */
    @Test
    void paperTellsAClaimInItsBlockWithItsMode() {
        Element block = PAGES.page("id/source/kim-2019").selectFirst("section[aria-labelledby=block-8]");
        assertThat(block.select("h3").text()).isEqualTo("Block 8 Body");
        Element alleged = block.selectFirst("li:has(a[href$=radar-lock-on-alleged.html])");
        assertThat(alleged.className()).isEqualTo("claim not-fact");
        assertThat(alleged.select("p").first().text())
                .isEqualTo("reported allegedly A warship of South Korea is alleged to have locked fire-control radar on"
                        + " a surveillance plane of Japan.");
    }

    @Test
    void eachTermHasAPageAndAnEntryInTheReference() {
        List<String> terms = EDITION.union().stream(Node.ANY, RDFS.isDefinedBy.asNode(), Vocabulary.ontology())
                .map(triple -> Address.of(triple.getSubject()).orElseThrow().path())
                .toList();
        Document reference = PAGES.page("vocab/index");
        assertThat(reference.select("dl.rows > div[id^=term-]").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(terms.stream()
                        .map(term -> term.replaceFirst("vocab/", "term-"))
                        .toList());
        assertThat(terms)
                .allSatisfy(
                        term -> assertThat(PAGES.page(term).select(".kicker").text())
                                .matches("(Class|Verb|(Object|Datatype|Annotation) property)(, symmetric)?"));
    }

    @Test
    void termTellsWhatItIsAndIsNot() {
        Document page = PAGES.page("vocab/Claim");
        assertThat(page.select(".lede").text())
                .isEqualTo("One proposition, true or false alone, that a source puts forward or reports, with its"
                        + " passage, mode and holder.");
        assertThat(page.select(".body > .rows > div").eachText())
                .contains(
                        "Short name ent:Claim",
                        "Near miss: not it A proposition, which nobody need hold; a hypothesis, which no source puts"
                                + " forward.",
                        "Kind of ent:Ground");
        assertThat(page.select("section[aria-labelledby=alignments] dd a").eachText())
                .containsExactly("prov:Entity", "schema:Claim", "sem:View");
    }

    @Test
    void ruleTellsTextTheoryAndWhatItInfers() {
        Document page = PAGES.page("id/rule/economic-retaliation");
        assertThat(page.select("pre").first().text()).startsWith("[economic-retaliation:");
        assertThat(page.select("div:has(> dt:contains(Theory)) dd").text()).isEqualTo("economic statecraft");
        assertThat(page.select("section[aria-labelledby=inferred] li a").eachAttr("href"))
                .containsExactly("../../id/tension/coercion/china--south-korea/missile-defense-decision.html");
    }

    @Test
    void eachStoredQueryIsAnswered() {
        assertThat(EDITION.queries().queries()).isNotEmpty().allSatisfy(query -> {
            Document page = PAGES.page("id/query/" + query.fullName());
            assertThat(page.select("section[aria-labelledby=answer] .notice").text())
                    .isEmpty();
            assertThat(page.select("pre[aria-label=Text of the query]").first().wholeText())
                    .isEqualTo(query.standalone());
        });
    }

    /** The answer that the README shows. */
    @Test
    void queryShowsItsAnswerWithPassages() {
        Document page = PAGES.page("id/query/statements/biegun-denial");
        assertThat(page.select("h1").text()).isEqualTo("Exactly what did Biegun deny?");
        assertThat(page.select("thead th").eachText()).contains("claim", "mode", "content is affirmed", "passages");
        assertThat(page.select("tbody td").eachText()).contains("attributed", "denies", "false", "CFR 2019a, block 10");
        assertThat(page.select("tbody td a:contains(CFR 2019a, block 10)").attr("href"))
                .contains("id/passage/cfr-hard-bargaining-2019/10")
                .endsWith(".html");
    }

    @Test
    void whatIsSupposedIsMarkedAndInNoGraph() {
        assertThat(EDITION.supposed().scenarios()).isNotEmpty().allSatisfy(scenario -> {
            Document page = PAGES.page("id/scenario/" + scenario.name());
            assertThat(page.select(".notice.supposed")).hasSize(1);
            assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                    .containsExactlyElementsOf(DataFormat.ALL.stream()
                            .map(format -> "../../id/scenario/" + scenario.name() + "." + format.ending())
                            .toList());
            assertThat(scenario.hypotheses()).allSatisfy(hypothesis -> {
                String path = Address.of(hypothesis).orElseThrow().path();
                assertThat(PAGES.page(path).select(".notice.supposed")).hasSize(1);
                assertThat(EDITION.describes(hypothesis)).isFalse();
                assertThat(isNamed(EDITION.union(), hypothesis)).isFalse();
            });
        });
    }

    /** Each stands there once, below its scenario, and is said to be supposed. */
    @Test
    void hypothesesAreListedAsSupposed() {
        Document page = PAGES.page("id/hypothesis/index");
        List<String> hypotheses = EDITION.supposed().scenarios().stream()
                .flatMap(scenario -> scenario.hypotheses().stream())
                .map(hypothesis -> Address.of(hypothesis).orElseThrow().page())
                .toList();
        assertThat(page.select("h1").text()).isEqualTo("Hypotheses");
        assertThat(page.select("main li:has(a[href*=/hypothesis/]) > a"))
                .extracting(link -> target(link))
                .containsExactlyInAnyOrderElementsOf(hypotheses);
        assertThat(page.select("main li > a[href*=/hypothesis/]").eachText())
                .allMatch(text -> text.startsWith("Supposed: "));
        assertThat(page.select("h2, nav li a[href^=#]").eachText())
                .contains("What if: The cost-sharing talks end with an agreement")
                .allMatch(heading -> heading.startsWith("What if: "));
        assertThat(page.select("link[rel=alternate]")).isEmpty();
        assertThat(PAGES.page("id/hypothesis/talks-concluded/agreement")
                        .select(".trail a")
                        .eachText())
                .containsExactly("Entente", "What if", "Hypotheses");
    }

    /** What is in a folder has data, but for what is only supposed, and for files. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id/",
                "id/state/",
                "id/tension/",
                "id/relation/",
                "id/theory/",
                "id/rule/",
                "id/query/",
                "scheme/",
                "graph/"
            })
    void listsNameTheirData(String folder) {
        Document page = PAGES.page(folder + "index");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://w3id.org/entente/" + folder);
        List<String> names = DataFormat.ALL.stream()
                .map(format -> "index." + format.ending())
                .toList();
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .extracting(href -> href.replaceFirst("^(\\.\\./)*", ""))
                .containsExactlyElementsOf(
                        names.stream().map(name -> folder + name).toList());
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(PAGES.documents().find(folder + name)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/scenario/index", "downloads/index", "search", "sparql"})
    void pagesWithoutDataNameNone(String page) {
        assertThat(PAGES.page(page).select("link[rel=alternate], link[rel=canonical]"))
                .isEmpty();
    }

    private static boolean isNamed(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }

    /** By the README: one wedge risk is gained, nothing lost, and the coercion ends. */
    @Test
    void scenarioTellsWhatIsGainedLostAndChanged() {
        Document page = PAGES.page("id/scenario/beijing-lifts-retaliation");
        assertThat(page.select("#gained, #lost, #changed").eachText())
                .containsExactly("Gained: 1", "Lost: nothing", "Changed: 1");
        Element gained = page.selectFirst("section[aria-labelledby=gained] > section");
        assertThat(gained.select(".status").text()).isEqualTo("hypothetical");
        assertThat(gained.select("li.claim").first().text())
                .isEqualTo("supposed China lifts its economic retaliation against South Korea in December 2019."
                        + " nobody; no passage");
        assertThat(page.select("section[aria-labelledby=changed] ul li").eachText())
                .containsExactly("until: open before, 2019-12 then");
    }

    /** A store that is written to may lose a claim of which a scenario speaks; the other pages must stay. */
    @Test
    void scenariosThatDoNotFitTheDataSayWhy() {
        Node doubted = EDITION.supposed().scenarios().stream()
                .flatMap(scenario -> scenario.doubtedClaims().stream())
                .findFirst()
                .orElseThrow();
        Document page = Pages.without(doubted).page("id/scenario/index");
        assertThat(page.select(".lede").text())
                .contains("The scenarios cannot be read: ")
                .contains(ShortName.lastPart(doubted));
    }

    @Test
    void theoriesThatDisagreeStandSideBySide() {
        Document page = PAGES.page("id/theory/index");
        assertThat(page.select("tbody tr"))
                .hasSize(Values.typed(EDITION.union(), ENT.Theory.asNode()).size());
        assertThat(page.select("ul.beside"))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.select("> li")).hasSize(2));
    }

    @Test
    void nothingOfTheDataIsMarkup() {
        Pages hostile = Pages.with(RDFParser.fromString("""
                        @prefix ent: <https://w3id.org/entente/vocab/> .
                        @prefix owl: <http://www.w3.org/2002/07/owl#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        ent:Hostile a owl:Class ; rdfs:isDefinedBy ent: ; rdfs:label "</text><script>alert(1)</script>"@en ;
                          skos:definition "<img src=x onerror=alert(1)>"@en ; skos:example "\\" onload=x"@en .
                        <https://w3id.org/entente/id/state/hostile> a ent:State ;
                          skos:prefLabel "</a><script>alert(1)</script>"@en ; skos:definition "<svg onload=alert(1)>"@en .
                        <https://w3id.org/entente/scheme/mode/hostile> a skos:Concept ;
                          skos:inScheme <https://w3id.org/entente/scheme/mode> ; skos:prefLabel "<script>alert(1)</script>"@en .
                        """, Lang.TURTLE).toGraph());
        for (String path : List.of("vocab/index", "vocab/Hostile", "id/state/index", "scheme/mode", "graph/entities")) {
            assertThat(hostile.page(path).select("script:not([type=application/ld+json]), img, [onload], [onerror]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(hostile.page("id/state/index").text()).contains("<svg onload=alert(1)>");
    }
}
