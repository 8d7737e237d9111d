package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.entente.server.ServerUnderTest;
import org.w3id.entente.staticsite.FixedDocuments;
import org.w3id.entente.staticsite.LinkCheck;

/** All pages of the project's own site, in what can be seen of them without a browser. */
class WholeSiteTest {

    /** What is no page or only another form of a page; the data of things are not links of a site and take long. */
    private static final String PAGES_AND_THEIR_PARTS = ".*\\.(html|css|js|svg)|sitemap\\.xml";

    private static final Map<String, org.w3id.entente.publication.Document> MADE = new ConcurrentSkipListMap<>();
    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static Documents documents;

    @BeforeAll
    static void make() {
        documents = Documents.of(ServerUnderTest.projectEdition(), Hosting.FILES);
        documents.paths().parallelStream()
                .filter(path -> path.matches(PAGES_AND_THEIR_PARTS))
                .forEach(path -> MADE.put(path, documents.find(path).orElseThrow()));
        MADE.forEach((path, page) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8)));
            }
        });
    }

    /** What {@code check} finds in all pages. */
    private static List<String> findings(java.util.function.Function<Document, Stream<String>> check) {
        return PAGES.entrySet().stream()
                .flatMap(page -> check.apply(page.getValue()).map(finding -> page.getKey() + ": " + finding))
                .toList();
    }

    /** So that the site can be kept on any file system, and behind hosts that do not tell capitals from small letters. */
    @Test
    void noTwoPathsDifferByCapitalsAlone() {
        Map<String, List<String>> alike = documents.paths().stream()
                .collect(Collectors.groupingBy(path -> path.toLowerCase(java.util.Locale.ROOT)));

        assertThat(alike.values())
                .hasSizeGreaterThan(1000)
                .allSatisfy(paths -> assertThat(paths).hasSize(1));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        LinkCheck check = new LinkCheck(Hosting.FILES, Set.of());
        MADE.values().forEach(check::add);
        documents.paths().stream()
                .filter(path -> !MADE.containsKey(path))
                .forEach(path -> check.add(FixedDocuments.document(path + "", "")));

        assertThat(check.deadLinks()).isEmpty();
        assertThat(check.links()).isGreaterThan(PAGES.size());
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        Set<String> reached = new java.util.TreeSet<>();
        List<String> next = new ArrayList<>(List.of("index.html"));
        while (!next.isEmpty()) {
            String path = next.remove(next.size() - 1);
            if (PAGES.containsKey(path) && reached.add(path)) {
                PAGES.get(path).select("a[href]").stream()
                        .map(link -> java.net
                                .URI
                                .create("http://site.invalid/" + path)
                                .resolve(link.attr("href").replaceFirst("#.*", "")))
                        .filter(target -> "site.invalid".equals(target.getHost()))
                        .forEach(target -> next.add(target.getPath().substring(1)));
            }
        }

        assertThat(PAGES.keySet().stream().filter(path -> !reached.contains(path)))
                .isEmpty();
    }

    @Test
    void everyPageSaysWhatItIs() {
        assertThat(findings(page -> Stream.of(
                                page.select("html[lang]").size() == 1 ? "" : "no language",
                                page.select("main h1").size() == 1
                                                && page.select("h1").size() == 1
                                        ? ""
                                        : "not one heading of the page",
                                page.title().length() > " – Entente".length() ? "" : "no title",
                                page.select("meta[name=description][content~=\\S]")
                                                        .size()
                                                == 1
                                        ? ""
                                        : "no description",
                                page.select("meta[name=viewport]").size() == 1 ? "" : "no viewport")
                        .filter(finding -> !finding.isEmpty())))
                .isEmpty();
    }

    @Test
    void noNameIsGivenTwiceAndEveryNameIsThere() {
        assertThat(findings(page -> {
                    List<String> ids = page.select("[id]").eachAttr("id");
                    Set<String> known = Set.copyOf(ids);
                    Stream<String> twice = ids.stream()
                            .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                            .entrySet()
                            .stream()
                            .filter(id -> id.getValue() > 1)
                            .map(id -> "twice " + id.getKey());
                    Stream<String> missing = Stream.of(
                                    "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")
                            .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream())
                            .flatMap(names -> Stream.of(names.strip().split("\\s+")))
                            .filter(name -> !known.contains(name))
                            .map(name -> "no " + name);
                    return Stream.concat(twice, missing);
                }))
                .isEmpty();
    }

    /** On a narrow screen each stands alone. */
    @Test
    void cellsOfStackedTablesNameTheirColumn() {
        assertThat(findings(page -> page.select("table.stacked").stream()
                        .flatMap(table -> table.select("tbody tr").stream()
                                .filter(row -> !named(row)
                                        .equals(table.select("thead th").eachText()))
                                .map(Element::outerHtml))))
                .isEmpty();
    }

    private static List<String> named(Element row) {
        return row.children().stream()
                .map(cell -> cell.tagName().equals("th")
                        ? cell.closest("table").selectFirst("thead th").text()
                        : cell.attr("data-label"))
                .toList();
    }

    /** These pages are files alone. */
    @Test
    void nothingTellsHowToAskAnEndpointThatIsNotThere() {
        assertThat(PAGES.get("sparql.html").select("main h2").eachText()).containsExactly("Stored queries");
        assertThat(PAGES.get("sparql.html").select("main > ul").first().text())
                .contains("entente serve", "entente query", "downloads");
        assertThat(PAGES.get("sparql.html").select("main a[href*=downloads]").attr("href"))
                .isEqualTo("./downloads/index.html");
    }

    @Test
    void headingsSkipNoLevel() {
        assertThat(findings(page -> {
                    List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                            .map(heading -> Integer.valueOf(heading.tagName().substring(1)))
                            .toList();
                    return java.util.stream.IntStream.range(1, levels.size())
                            .filter(i -> levels.get(i) > levels.get(i - 1) + 1)
                            .mapToObj(i -> "heading " + (i + 1) + " of level " + levels.get(i));
                }))
                .isEmpty();
    }

    @Test
    void whatIsSeenOrTypedIntoHasAName() {
        assertThat(findings(page -> Stream.of(
                                page.select("img:not([alt])"),
                                page.select("a[href]").not(":has(svg, img)"),
                                page.select("button"),
                                page.select("input:not([type=hidden]), select, textarea"),
                                page.select("svg[role=img], svg[role=group]"))
                        .flatMap(elements -> elements.stream())
                        .filter(element -> !isNamed(page, element))
                        .map(Element::outerHtml)))
                .isEmpty();
    }

    private static boolean isNamed(Document page, Element element) {
        return !element.text().isBlank()
                || !element.attr("aria-label").isBlank()
                || !element.attr("aria-labelledby").isBlank()
                || element.hasAttr("alt")
                || element.selectFirst("> title") != null
                || element.closest("label") != null
                || (!element.id().isEmpty() && page.selectFirst("label[for=" + element.id() + "]") != null);
    }

    @Test
    void nothingRunsOrIsStyledInAPage() {
        assertThat(findings(page -> Stream.concat(
                        page.select("script:not([src]):not([type=application/ld+json]), style, [style], base").stream()
                                .map(Element::outerHtml),
                        page.getAllElements().stream()
                                .filter(element -> element.attributes().asList().stream()
                                        .anyMatch(attribute -> attribute
                                                        .getKey()
                                                        .startsWith("on")
                                                || attribute.getValue().strip().startsWith("javascript:")))
                                .map(Element::outerHtml))))
                .isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(findings(page -> page
                        .select(
                                "script[src], img[src], iframe, link[rel=stylesheet], link[rel=icon], object, embed, source")
                        .stream()
                        .flatMap(element -> Stream.of(element.attr("src"), element.attr("href")))
                        .filter(address -> address.matches("(?i)([a-z]+:)?//.*"))))
                .isEmpty();
    }

    @Test
    void noTwoFilesAreOneToAServer() {
        assertThat(documents.paths()).allSatisfy(path -> assertThat(path).matches("[A-Za-z0-9._%/-]+"));
        assertThat(documents.paths()).doesNotHaveDuplicates();
    }
}
