package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.entente.dataset.ShortName;

/** Kinds of things by their names. */
class KindsTest {

    @ParameterizedTest
    @CsvSource({
        "state, States",
        "policy, Policies",
        "treaty, Treaties",
        "law, Laws",
        "matter, Matters",
        "literature, Literature",
        "source, Papers"
    })
    void titleIsThePlural(String kind, String title) {
        assertThat(Kinds.title(kind)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"state, ent:State", "law, ent:Legislation", "time, ent:TimeSpan", "claim, ent:Claim"})
    void classIsThatOfTheName(String kind, String type) {
        assertThat(new Kinds(Pages.OF_PROJECT.edition()).type(kind))
                .map(ShortName::of)
                .hasValue(type);
    }

    @Test
    void kindWithoutClassHasNone() {
        assertThat(new Kinds(Pages.OF_PROJECT.edition()).type("identifier")).isEmpty();
    }
}
