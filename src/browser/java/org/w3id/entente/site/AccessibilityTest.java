package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.server.ServerUnderTest;

/**
 * What axe, the browser and a keyboard find in a page of each kind, the largest one, as a server sends it: in light and dark, wide
 * and narrow. All pages are looked at by {@link WholeSiteTest}, in what can be seen without a browser.
 */
@ExtendWith(NeedsBrowser.class)
class AccessibilityTest {

    /** Several browsers at once; more than there are processors would only wait. */
    private static final int BROWSERS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private static final Map<String, List<String>> FINDINGS = new ConcurrentSkipListMap<>();

    @TempDir
    private static Path site;

    private static String axe;

    @BeforeAll
    static void lookAtAll() throws Exception {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> pages = new ArrayList<>();
        PagesOfEachKind.of(Documents.of(ServerUnderTest.projectEdition(), Hosting.SERVER))
                .forEach(path -> pages.add(Places.server() + path));
        // Without a server, it says so in place of its form.
        pages.add(Places.disk(site) + "sparql.html");
        Queue<String> left = new ConcurrentLinkedQueue<>(pages);
        ExecutorService threads = Executors.newFixedThreadPool(BROWSERS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < BROWSERS; i++) {
            all.add(threads.submit(() -> lookAt(left)));
        }
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    private static void lookAt(Queue<String> left) {
        try (Browser browser = Browser.start()) {
            for (String address = left.poll(); address != null; address = left.poll()) {
                Page page = browser.page(PageCheck.WIDE, axe);
                try {
                    FINDINGS.put(
                            address,
                            PageCheck.of(
                                    page,
                                    address,
                                    PagesOfEachKind.isProblem(address),
                                    !PagesOfEachKind.isList(address)));
                } finally {
                    page.context().close();
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aPageOfEachKind() {
        return FINDINGS.entrySet().stream()
                .map(page -> dynamicTest(
                        page.getKey(), () -> assertThat(page.getValue()).isEmpty()));
    }

    @Test
    void kindsAreMany() {
        assertThat(FINDINGS.keySet())
                .hasSizeGreaterThan(80)
                .contains(
                        Places.server() + "index.html",
                        Places.server() + "search.html",
                        Places.server() + "sparql.html");
    }
}
