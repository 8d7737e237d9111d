package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.entente.rules.Terms.term;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

    private static final List<Node> NUMBERS = Stream.of(
                    "0",
                    "1",
                    "-7",
                    "28500",
                    "\"007\"^^xsd:integer",
                    "\"5\"^^xsd:unsignedByte",
                    "0.5",
                    "-8.20",
                    "3.0",
                    "123456789012345678901234567890",
                    "0.000000000000000000001")
            .map(Terms::term)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sum | 22000 | 6500 | 28500",
                "sum | \"+07\"^^xsd:integer | \"5\"^^xsd:unsignedByte | 12",
                "sum | 1.5 | 1.5 | 3.0",
                "sum | 1 | 2.0 | 3.0",
                "sum | 8.2 | 0.05 | 8.25",
                "sum | 0.1 | 0.2 | 0.3",
                "sum | -1 | 1 | 0",
                "sum | -1.0 | 1 | 0.0",
                "sum | 10.0 | 90.0 | 100.0",
                "sum | \"127\"^^xsd:byte | \"127\"^^xsd:byte | 254",
                "sum | 9223372036854775807 | 1 | 9223372036854775808",
                "difference | 22000 | 28500 | -6500",
                "difference | 1 | 1.5 | -0.5",
                "difference | 1.50 | 1.5 | 0.0",
                "product | 1.5 | 2 | 3.0",
                "product | 0.05 | 0.2 | 0.01",
                "product | 924000000 | 8 | 7392000000",
                "product | -0.0 | 5 | 0.0",
                "product | 100 | 10.0 | 1000.0",
                "min | 1 | 2 | 1",
                "min | \"02\"^^xsd:integer | 3 | 2",
                "min | 1 | 2.5 | 1.0",
                "min | 2.50 | 3.0 | 2.5",
                "max | 1 | 2 | 2",
                "max | -1.50 | -2 | -1.5",
                "max | 5 | 5.0 | 5.0",
                "max | 5.000 | 5 | 5.0"
            })
    void calculatesExactly(String builtin, String a, String b, String expected) {
        assertThat(Arithmetic.result(builtin, term(a), term(b))).contains(term(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | \"1\"",
                "1 | 1e0",
                "1 | \"1\"^^xsd:float",
                "1 | \"300\"^^xsd:byte",
                "1 | \"one\"^^xsd:integer",
                "1 | ex:one",
                "1 | _:one",
                "1 | true",
                "1 | \"2018\"^^xsd:gYear",
                "\"2018-01-01\"^^xsd:date | \"2018-01-01\"^^xsd:date"
            })
    void hasNoResultOfWhatIsNoNumber(String a, String b) {
        for (String builtin : Arithmetic.NAMES) {
            assertThat(Arithmetic.result(builtin, term(a), term(b))).as(builtin).isEmpty();
            assertThat(Arithmetic.result(builtin, term(b), term(a))).as(builtin).isEmpty();
        }
    }

    @Test
    void keepsTheLawsOfArithmetic() {
        for (Node a : NUMBERS) {
            for (Node b : NUMBERS) {
                for (String builtin : List.of("sum", "product", "min", "max")) {
                    assertThat(make(builtin, a, b))
                            .as("%s of %s and %s", builtin, a, b)
                            .isEqualTo(make(builtin, b, a));
                }
                assertThat(Comparisons.holds("le", make("min", a, b), make("max", a, b)))
                        .isTrue();
                assertThat(make("sum", make("min", a, b), make("max", a, b))).isEqualTo(make("sum", a, b));
                Node back = make("sum", make("difference", a, b), b);
                assertThat(Comparisons.holds("le", back, a) && Comparisons.holds("ge", back, a))
                        .as("%s - %s + %s = %s", a, b, b, back)
                        .isTrue();
                assertThat(Comparisons.holds("lessThan", a, b))
                        .isEqualTo(Comparisons.holds("lessThan", make("difference", a, b), term("0")));
                for (Node c : NUMBERS) {
                    assertThat(make("product", a, make("sum", b, c)))
                            .isEqualTo(make("sum", make("product", a, b), make("product", a, c)));
                }
            }
        }
    }

    @Test
    void givesEveryResultInOneForm() {
        for (Node a : NUMBERS) {
            for (Node b : NUMBERS) {
                for (String builtin : Arithmetic.NAMES) {
                    Node result = make(builtin, a, b);
                    assertThat(ExactNumber.of(result).orElseThrow().node()).isEqualTo(result);
                }
            }
        }
    }

    @Test
    void knowsNoOtherCalculation() {
        assertThatThrownBy(() -> Arithmetic.result("quotient", term("1"), term("2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no calculation: quotient");
    }

    private static Node make(String builtin, Node a, Node b) {
        return Arithmetic.result(builtin, a, b).orElseThrow();
    }
}
