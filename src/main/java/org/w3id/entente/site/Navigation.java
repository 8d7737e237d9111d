package org.w3id.entente.site;

import java.util.List;
import java.util.function.Predicate;

/** The pages that every page leads to. */
public final class Navigation {

    private static final List<Entry> ALL = List.of(
            new Entry("Papers", "id/source/index.html"),
            new Entry("Tensions", "id/tension/index.html"),
            new Entry("States", "id/state/index.html"),
            new Entry("Theories", "id/theory/index.html"),
            new Entry("Ontology", "vocab/index.html"),
            new Entry("Queries", "id/query/index.html"),
            new Entry("Downloads", "downloads/index.html"),
            new Entry("SPARQL", "sparql.html"));

    private Navigation() {}

    /**
     * One entry.
     *
     * @param label as readers see it
     * @param path of the page
     */
    public record Entry(String label, String path) {

        /** The value of {@code aria-current} on the page at {@code path}: this page, one below it, or null. */
        public String current(String path) {
            if (path.equals(this.path)) {
                return "page";
            }
            boolean below = this.path.endsWith("/index.html")
                    && path.startsWith(this.path.substring(0, this.path.length() - "index.html".length()));
            return below ? "true" : null;
        }
    }

    /** The entries whose page is there. */
    static List<Entry> of(Predicate<String> isPage) {
        return ALL.stream().filter(entry -> isPage.test(entry.path())).toList();
    }
}
