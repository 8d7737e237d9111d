package org.w3id.entente.experiment;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;

/** Who wrote what theories refer to. */
public final class TheoryAuthors {

    /** A family name in "Olson and Zeckhauser 1966" or "A. Kim 2020": initials and the years are none. */
    private static final Pattern FAMILY_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    private final Graph stated;
    private final Labels labels;

    /** Works as {@code stated} describes them. */
    public TheoryAuthors(Graph stated) {
        this.stated = stated;
        this.labels = new Labels(stated);
    }

    /** The family names of the authors of the works that {@code theory} refers to, in the order of the works. */
    public List<String> of(Node theory) {
        return Values.of(stated, theory, DCTerms.references).stream()
                .flatMap(work -> FAMILY_NAME.matcher(labels.of(work)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
