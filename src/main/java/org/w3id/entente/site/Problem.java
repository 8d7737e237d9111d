package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;

/**
 * Why a visitor does not get what was asked for.
 *
 * @param title a few words
 * @param text what is wrong and what to do, as one or two sentences
 * @param instead what there is
 */
public record Problem(String title, String text, List<Instead> instead) {

    /**
     * Something that there is.
     *
     * @param path of a document or a thing, below the root
     */
    public record Instead(String label, String path) {}

    /** As plain text: the sentences, and the links each on a line of its own. */
    public String asText() {
        StringBuilder lines = new StringBuilder(text).append('\n');
        instead.forEach(link ->
                lines.append(link.path()).append("  ").append(link.label()).append('\n'));
        return BidiControls.visible(lines.toString());
    }

    void render(Links links, TemplateOutput output) {
        Frame frame = Frames.top("", title, text, links);
        Templates.render("problem.jte", Map.of("frame", frame, "problem", this), output);
    }
}
