package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Follows every link of the server from its first page on, as a search engine does. */
class CrawlTest {

    /** Data of things beside these are looked at without a server by other tests; all would be some ten thousand. */
    private static final String DATA = ".*\\.(jsonld|rdf|nt|bib|json|csl\\.json)";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @Test
    void noLinkIsDeadAndNothingFails() {
        Map<String, Integer> answers = new TreeMap<>();
        Map<String, String> from = new TreeMap<>();
        URI root = URI.create(server.address());
        Deque<String> next = new ArrayDeque<>();
        next.add("/");
        while (!next.isEmpty()) {
            String path = next.remove();
            HttpResponse<String> answer = server.get(path, "Accept", "text/html,*/*;q=0.5");
            answers.put(path, answer.statusCode());
            answer.headers()
                    .firstValue("Location")
                    .ifPresent(target -> add(root, root.resolve(path), target, from, next));
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Jsoup.parse(answer.body()).select("[href], [src]").stream()
                        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                        .forEach(target -> add(root, root.resolve(path), target, from, next));
            }
        }

        answers.forEach((path, status) ->
                assertThat(status).as(path + " linked from " + from.get(path)).isIn(200, 303));
        assertThat(answers).hasSizeGreaterThan(1000).containsKeys("/id/state/japan.html", "/sparql.html");
    }

    private static void add(URI root, URI page, String target, Map<String, String> from, Deque<String> next) {
        URI link = page.resolve(target);
        String path = link.getRawQuery() == null ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery();
        boolean inside = root.getAuthority().equals(link.getAuthority());
        if (inside && !path.matches(DATA) && from.putIfAbsent(path, page.getPath()) == null) {
            next.add(path);
        }
    }
}
