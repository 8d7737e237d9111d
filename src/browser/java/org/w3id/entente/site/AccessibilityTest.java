package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.server.ServerUnderTest;

/**
 * What axe finds in a page of each kind, the largest one, in light and dark and on a narrow screen. All pages are looked at
 * by {@link WholeSiteTest}, in what can be seen without a browser.
 */
class AccessibilityTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private static final String AXE_FINDINGS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ': ' + node.target + ' ' + node.failureSummary))
            """;

    @TempDir
    private static Path site;

    private static Browser browser;
    private static String axe;
    private static List<String> pages;

    @BeforeAll
    static void publish() throws IOException {
        browser = Browser.start();
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        DocumentSource all = Documents.of(ServerUnderTest.projectEdition(), Hosting.FILES);
        DocumentSource needed = new WithoutData(all);
        new StaticSite(needed, Hosting.FILES).publish(site, (done, of) -> {});
        pages = onePerKind(needed);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Pages in one folder are of one kind, but for lists, and but for classes among the terms. */
    private static List<String> onePerKind(DocumentSource documents) {
        Map<String, List<String>> kinds = documents.paths().stream()
                .filter(path -> path.endsWith(".html"))
                .collect(Collectors.groupingBy(AccessibilityTest::kind, TreeMap::new, Collectors.toList()));
        return kinds.values().parallelStream()
                .map(kind -> kind.stream()
                        .max(Comparator.comparing(
                                path -> documents.find(path).orElseThrow().content().length))
                        .orElseThrow())
                .toList();
    }

    private static String kind(String path) {
        boolean single = path.endsWith("index.html") || !path.contains("/");
        String folder = path.replaceFirst("^((id/)?[^/]*/).*", "$1");
        return single ? path : folder + (path.matches("vocab/[A-Z].*") ? "Class" : "");
    }

    /** Lists look alike: what is seen of them in light and at full width will do. */
    private static Stream<String> withoutLists() {
        return pages.stream().filter(page -> !page.matches("id/.+/index\\.html"));
    }

    @TestFactory
    Stream<DynamicTest> inLight() {
        return pages.stream().map(page -> dynamicTest(page, () -> isAccessible(page, WIDE, ColorScheme.LIGHT)));
    }

    @TestFactory
    Stream<DynamicTest> inDark() {
        return withoutLists().map(page -> dynamicTest(page, () -> isAccessible(page, WIDE, ColorScheme.DARK)));
    }

    @TestFactory
    Stream<DynamicTest> onANarrowScreen() {
        return withoutLists().map(page -> dynamicTest(page, () -> isAccessible(page, NARROW, ColorScheme.LIGHT)));
    }

    private static void isAccessible(String path, int width, ColorScheme look) {
        Page page = browser.page(width, look);
        try {
            page.navigate(site.resolve(path).toUri().toString());
            page.evaluate(
                    "() => document.querySelectorAll('details').forEach(details => details.setAttribute('open', ''))");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("the width of the page: nothing may stand beside the screen")
                    .isEqualTo(width);
            page.evaluate(axe);
            assertThat((List<?>) page.evaluate(AXE_FINDINGS)).isEmpty();
        } finally {
            page.context().close();
        }
    }
}
