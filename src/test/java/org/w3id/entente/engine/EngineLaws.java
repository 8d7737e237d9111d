package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;

/** What must be true of what any engine finds. */
final class EngineLaws {

    private EngineLaws() {}

    /** The same triples and the same matches, each once, for each conclusion too. */
    static void agree(Inference found, Inference expected) {
        assertThat(triples(found)).isEqualTo(triples(expected));
        assertThat(found.matches()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected.matches());
        for (Triple conclusion : conclusions(expected)) {
            assertThat(found.matches(conclusion)).containsExactlyInAnyOrderElementsOf(expected.matches(conclusion));
        }
    }

    static Set<Triple> triples(Inference inference) {
        List<Triple> triples = inference.inferred().find().toList();
        assertThat(triples).doesNotHaveDuplicates();
        return Set.copyOf(triples);
    }

    static Set<Triple> conclusions(Inference inference) {
        return inference.matches().stream()
                .map(Match::conclusions)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
