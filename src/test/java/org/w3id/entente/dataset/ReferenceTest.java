package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void groupsTheBlocksOfASource() {
        List<Reference> references = List.of(
                new Reference("Kim 2019", 14),
                new Reference("CFR 2019a", 10),
                new Reference("Kim 2019", 5),
                new Reference("CFR 2019b", 3),
                new Reference("CFR 2019a", 15),
                new Reference("Kim 2019", 4),
                new Reference("Kim 2019", 5));

        assertThat(Reference.bySource(references))
                .containsExactly("CFR 2019a, blocks 10 and 15", "CFR 2019b, block 3", "Kim 2019, blocks 4, 5 and 14");
        assertThat(Reference.bySource(List.of())).isEmpty();
    }

    @Test
    void sortsByNumber() {
        assertThat(new Reference("Kim 2019", 9)).isLessThan(new Reference("Kim 2019", 12));
        assertThat(new Reference("CFR 2019a", 12)).isLessThan(new Reference("Kim 2019", 9));
        assertThat(new Reference("Kim 2019", 9)).hasToString("Kim 2019, block 9");
    }
}
