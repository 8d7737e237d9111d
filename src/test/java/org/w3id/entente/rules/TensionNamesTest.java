package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.entente.rules.Terms.term;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensionNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tension | <http://example.org/kind/burden> | <http://example.org/state/us> | <http://example.org/state/japan> | ex:it | tension/burden/japan--us/it",
                "tension | <http://example.org/kind/burden> | <http://example.org/state/japan> | <http://example.org/state/us> | ex:it | tension/burden/japan--us/it",
                "directedTension | \"coercion\" | ex:us | ex:japan | ex:it | tension/coercion/us--japan/it",
                "relation | \"quasi-alliance\" | ex:us | ex:japan | \"of_1.2~x\" | relation/quasi-alliance/japan--us/of_1.2~x"
            })
    void namesByTheLastSegments(String builtin, String kind, String a, String b, String issue, String name) {
        assertThat(TensionNames.name(builtin, term(kind), term(a), term(b), term(issue)))
                .contains(NodeFactory.createURI("https://w3id.org/entente/id/" + name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ex:k | ex:a | ex:a | ex:i",
                "<http://example.org/k/> | ex:a | ex:b | ex:i",
                "ex:k | <http://example.org/states#a> | ex:b | ex:i",
                "ex:k | ex:a | <http://example.org/state?b> | ex:i",
                "ex:k | _:a | ex:b | ex:i",
                "ex:k | ex:a | _:b | ex:i",
                "ex:k | ex:a | ex:b | _:i",
                "ex:k | ex:a | ex:b | 5",
                "ex:k | ex:a | ex:b | \"i\"@en",
                "ex:k | ex:a | ex:b | \"a b\"",
                "ex:k | ex:a | ex:b | \"a/b\"",
                "ex:k | ex:a | ex:b | \"\""
            })
    void namesNothingOfOnePartyOrWithoutSegment(String kind, String a, String b, String issue) {
        for (String builtin : TensionNames.NAMES) {
            assertThat(TensionNames.name(builtin, term(kind), term(a), term(b), term(issue)))
                    .as(builtin)
                    .isEmpty();
        }
    }

    @Test
    void knowsNoOtherName() {
        assertThatThrownBy(
                        () -> TensionNames.name("makeSkolem", term("ex:k"), term("ex:a"), term("ex:b"), term("ex:i")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("names nothing: makeSkolem");
    }
}
