package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final Instant MODIFIED = Instant.parse("2026-11-21T23:59:59Z");

    private static String content(Sitemap sitemap, String path) {
        return new String(sitemap.find(path).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    @Test
    void namesEveryPageByItsFullAddress() {
        Sitemap sitemap = new Sitemap(
                List.of("id/state/japan.html", "index.html", "a&b.html"),
                Optional.of("https://example.org/x/"),
                MODIFIED);
        assertThat(content(sitemap, "sitemap.xml"))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>https://example.org/x/id/state/japan.html</loc><lastmod>2026-11-21</lastmod></url>"
                        + "<url><loc>https://example.org/x/index.html</loc><lastmod>2026-11-21</lastmod></url>"
                        + "<url><loc>https://example.org/x/a&amp;b.html</loc><lastmod>2026-11-21</lastmod></url>"
                        + "</urlset>");
    }

    @Test
    void withoutABaseTheAddressesAreCanonical() {
        Sitemap sitemap = new Sitemap(List.of("index.html"), Optional.empty(), MODIFIED);
        assertThat(content(sitemap, "sitemap.xml")).contains("<loc>https://w3id.org/entente/index.html</loc>");
        assertThat(content(sitemap, "robots.txt")).isEqualTo("""
                        User-agent: *
                        Disallow: /sparql?
                        Disallow: /entente/sparql?
                        Disallow: /$/

                        Sitemap: https://w3id.org/entente/sitemap.xml
                        """);
    }

    @Test
    void hasNothingElse() {
        Sitemap sitemap = new Sitemap(List.of("index.html"), Optional.empty(), MODIFIED);
        assertThat(sitemap.paths()).containsExactly("robots.txt", "sitemap.xml");
        assertThat(sitemap.find("index.html")).isEmpty();
    }
}
