package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void isNearUpToHalfOfTheLetters() {
        assertThat(Suggestion.of("abcdef", List.of("abcxyz"))).isEqualTo(" Nearest: abcxyz.");
        assertThat(Suggestion.of("abcdef", List.of("abwxyz"))).isEmpty();
    }

    @Test
    void allowsTwoLettersInShortNames() {
        assertThat(Suggestion.of("ab", List.of("xy"))).isEqualTo(" Nearest: xy.");
        assertThat(Suggestion.of("ab", List.of("xyz"))).isEmpty();
    }
}
