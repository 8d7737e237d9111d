package org.w3id.entente.site;

import java.util.List;

/**
 * The theories side by side.
 *
 * @param disagreements pairs of expectations that cannot both come true
 */
public record TheoriesView(List<Row> rows, List<List<ExpectationView>> disagreements) {

    /**
     * One theory.
     *
     * @param grounding on how much rests what it infers, each count apart
     */
    public record Row(
            Mention theory, List<Mention> literature, int rules, int inferred, String grounding, int expectations) {}
}
