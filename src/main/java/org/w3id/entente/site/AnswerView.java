package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;

/**
 * What the page with an answer shows: a refusal, yes or no, triples, or rows.
 *
 * @param endpoint its address
 * @param query what was asked
 * @param columns the names of the variables
 * @param rows what they are bound to, in the order of the columns
 * @param cut whether there are more rows than these
 * @param formats the same answer for programs
 */
public record AnswerView(
        String endpoint,
        String query,
        Optional<String> refusal,
        Optional<Boolean> truth,
        Optional<String> turtle,
        List<String> columns,
        List<List<Cell>> rows,
        boolean cut,
        List<Frame.Alternate> formats) {

    /** What is shown, in a word or a few. */
    public String heading() {
        if (refusal.isPresent()) {
            return "Why";
        }
        if (truth.isPresent()) {
            return "Yes or no";
        }
        return turtle.isPresent() ? "Triples" : "Rows";
    }

    /**
     * One value.
     *
     * @param text empty where the variable is unbound
     * @param href of the page on a thing
     */
    public record Cell(String text, Optional<String> href) {}
}
