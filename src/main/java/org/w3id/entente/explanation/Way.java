package org.w3id.entente.explanation;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.rules.Match;

/** One way to support a fact. */
sealed interface Way {

    /** What it needs in turn, each fact once. */
    List<Triple> premises();

    /** The fact is stated. */
    record Leaf(Premise premise) implements Way {
        @Override
        public List<Triple> premises() {
            return List.of();
        }
    }

    /** A rule concludes the fact; {@code premises} in the rule's order. */
    record Step(Match match, List<Triple> premises) implements Way {}
}
