package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.entente.rules.Terms.term;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

    /** Of every kind, some equal in value, some in nothing but their text. */
    private static final List<Node> TERMS = Stream.of(
                    "ex:a",
                    "ex:b",
                    "_:blank",
                    "\"5\"",
                    "\"5\"@en",
                    "5",
                    "\"05\"^^xsd:integer",
                    "\"5\"^^xsd:unsignedByte",
                    "5.0",
                    "5.00",
                    "-7",
                    "5.1",
                    "\"5\"^^xsd:double",
                    "\"300\"^^xsd:byte",
                    "123456789012345678901234567890",
                    "123456789012345678901234567890.1",
                    "true",
                    "\"2018\"^^xsd:gYear",
                    "\"2018-01\"^^xsd:gYearMonth",
                    "\"2018-01-01\"^^xsd:date",
                    "\"2018-12-31\"^^xsd:date",
                    "\"2018-12-31Z\"^^xsd:date",
                    "\"2019\"^^xsd:gYear",
                    "\"0000\"^^xsd:gYear",
                    "\"2018-02-30\"^^xsd:date",
                    "\"2018-01-01T00:00:00\"^^xsd:dateTime")
            .map(Terms::term)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // exact value, whatever the type and the way of writing
                "22000 | 28500 | notEqual lessThan le",
                "5 | 5 | equal le ge",
                "5 | \"05\"^^xsd:integer | notEqual le ge",
                "5 | \"+5\"^^xsd:integer | notEqual le ge",
                "5 | \"5\"^^xsd:unsignedByte | notEqual le ge",
                "5 | 5.0 | notEqual le ge",
                "5.0 | 5.00 | notEqual le ge",
                "0 | -0.0 | notEqual le ge",
                "-8.2 | -8.19 | notEqual lessThan le",
                "9 | 10 | notEqual lessThan le",
                "9007199254740993 | 9007199254740992 | notEqual greaterThan ge",
                "0.1 | 0.10000000000000000001 | notEqual lessThan le",
                "123456789012345678901234567890 | 123456789012345678901234567889 | notEqual greaterThan ge",
                // first days, whatever the precision
                "\"2018\"^^xsd:gYear | \"2018-01-01\"^^xsd:date | notEqual le ge",
                "\"2018\"^^xsd:gYear | \"2018-01\"^^xsd:gYearMonth | notEqual le ge",
                "\"2018-12\"^^xsd:gYearMonth | \"2018-12-02\"^^xsd:date | notEqual lessThan le",
                "\"2018-12\"^^xsd:gYearMonth | \"2018-11-30\"^^xsd:date | notEqual greaterThan ge",
                "\"2019\"^^xsd:gYear | \"2018-12-31\"^^xsd:date | notEqual greaterThan ge",
                "\"0001\"^^xsd:gYear | \"9999\"^^xsd:gYear | notEqual lessThan le",
                "\"2020-02-29\"^^xsd:date | \"2020-03\"^^xsd:gYearMonth | notEqual lessThan le",
                // what does not compare
                "2018 | \"2018\"^^xsd:gYear | notEqual",
                "5 | \"5\" | notEqual",
                "\"a\" | \"b\" | notEqual",
                "\"a\"@en | \"a\"@de | notEqual",
                "ex:a | ex:b | notEqual",
                "ex:a | ex:a | equal",
                "1 | 2e0 | notEqual",
                "1e0 | 1e0 | equal",
                "1 | \"2\"^^xsd:float | notEqual",
                "1 | \"300\"^^xsd:byte | notEqual",
                "1 | \" 2 \"^^xsd:integer | notEqual",
                "1 | \"two\"^^xsd:integer | notEqual",
                "false | true | notEqual",
                "\"2018-01-01\"^^xsd:date | \"2019-01-01Z\"^^xsd:date | notEqual",
                "\"2018-01-01Z\"^^xsd:date | \"2018-01-01Z\"^^xsd:date | equal",
                "\"2018\"^^xsd:gYear | \"2019+09:00\"^^xsd:gYear | notEqual",
                "\"2018-01-01\"^^xsd:date | \"2019-01-01T00:00:00\"^^xsd:dateTime | notEqual",
                "\"2018-01-01\"^^xsd:date | \"2019-02-29\"^^xsd:date | notEqual",
                "\"2018-01\"^^xsd:gYearMonth | \"2018-13\"^^xsd:gYearMonth | notEqual",
                "\"0000\"^^xsd:gYear | \"2018\"^^xsd:gYear | notEqual",
                "\"-0044\"^^xsd:gYear | \"2018\"^^xsd:gYear | notEqual",
                "\"2018\"^^xsd:gYear | \"12018\"^^xsd:gYear | notEqual",
                "\"2018\"^^xsd:date | \"2019\"^^xsd:date | notEqual",
                "\"2018-01-01\"^^xsd:gYear | \"2019-01-01\"^^xsd:gYear | notEqual"
            })
    void holds(String a, String b, String those) {
        assertThat(Comparisons.NAMES.stream()
                        .filter(builtin -> Comparisons.holds(builtin, term(a), term(b)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(those);
    }

    @Test
    void keepsTheLawsOfOrder() {
        for (Node a : TERMS) {
            for (Node b : TERMS) {
                boolean less = Comparisons.holds("lessThan", a, b);
                boolean greater = Comparisons.holds("greaterThan", a, b);
                boolean atMost = Comparisons.holds("le", a, b);
                boolean atLeast = Comparisons.holds("ge", a, b);
                assertThat(less && atLeast).as("%s < and >= %s", a, b).isFalse();
                assertThat(greater && atMost).as("%s > and <= %s", a, b).isFalse();
                assertThat(less || atLeast).as("%s and %s compare", a, b).isEqualTo(greater || atMost);
                assertThat(less || atLeast)
                        .as("%s and %s compare as each does with itself", a, b)
                        .isEqualTo(sameKind(a, b));
                assertThat(less).as("%s < %s", a, b).isEqualTo(Comparisons.holds("greaterThan", b, a));
                assertThat(atMost).as("%s <= %s", a, b).isEqualTo(Comparisons.holds("ge", b, a));
                assertThat(Comparisons.holds("equal", a, b)).isNotEqualTo(Comparisons.holds("notEqual", a, b));
            }
        }
    }

    private static boolean sameKind(Node a, Node b) {
        return ExactNumber.of(a).isPresent() && ExactNumber.of(b).isPresent()
                || Comparisons.firstDay(a).isPresent()
                        && Comparisons.firstDay(b).isPresent();
    }

    @Test
    void ordersTransitively() {
        for (Node a : TERMS) {
            for (Node b : TERMS) {
                for (Node c : TERMS) {
                    if (Comparisons.holds("le", a, b) && Comparisons.holds("le", b, c)) {
                        assertThat(Comparisons.holds("le", a, c))
                                .as("%s <= %s <= %s", a, b, c)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void knowsNoOtherComparison() {
        assertThatThrownBy(() -> Comparisons.holds("regex", term("1"), term("2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no comparison: regex");
    }
}
