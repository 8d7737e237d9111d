package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All things of a kind.
 *
 * @param about what they are, as a sentence; empty where that is not told
 * @param type the class of which they are; empty where that is not told
 * @param parts in their order; one without a title where they are not divided
 */
public record IndexView(String about, List<Mention> type, List<Part> parts) {

    /** Parts with the titles that are the keys of {@code entries}. */
    static List<Part> parts(Map<String, List<Entry>> entries) {
        List<Part> parts = new ArrayList<>();
        entries.forEach((title, members) ->
                parts.add(new Part("part-" + (parts.size() + 1), ThingNames.capital(title), members, List.of())));
        return parts;
    }

    /** Things that belong together. */
    public record Part(String anchor, String title, List<Entry> entries, List<ClaimLine> claims) {}

    /**
     * One thing.
     *
     * @param texts what it is; one by rule
     * @param note how often it is used or named; empty where that is not counted
     */
    public record Entry(Mention thing, List<String> texts, String note) {}

    /** One thing after the other, not divided into parts. */
    static IndexView of(String about, List<Entry> entries) {
        return new IndexView(about, List.of(), List.of(new Part("all", "", entries, List.of())));
    }

    /** Writes the page that shows this and nothing else. */
    void render(Frame frame, TemplateOutput output) {
        Templates.render("kind-index.jte", Map.of("frame", frame, "index", this), output);
    }

    /** How many things there are. */
    public int size() {
        return parts.stream()
                .mapToInt(part -> part.entries().size() + part.claims().size())
                .sum();
    }
}
