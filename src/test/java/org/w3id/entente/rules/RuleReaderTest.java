package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;

class RuleReaderTest {

    @TempDir
    private Path folder;

    @Test
    void tellsNameAndLineOfEachRule() {
        Path file = FixtureProject.RESOURCES.resolve("project/ontology/rules/tiny.rules");

        assertThat(RuleReader.read(file).stream().map(rule -> rule.name() + ":" + rule.line()))
                .containsExactly(
                        "burden-refused:6",
                        "burden-broken-off:15",
                        "mutual-blame:24",
                        "retaliation:31",
                        "settlement-undermined:37",
                        "quasi-allies:43");
    }

    static Stream<Arguments> faults() {
        String known = "directedTension, equal, ge, greaterThan, le, lessThan, noValue, notEqual, relation, tension";
        return Stream.of(
                fault("# only a comment\n", "", "holds no rule. Write one as [name: (?a ent:does ?b) -> (…)]."),
                fault(
                        "\n(?a ex:p ?b) -> (?b ex:p ?a)\n",
                        ":2:1",
                        "expected a rule, \"[name: … -> …]\", but found: (?a ex:p ?b) -> (?b ex:p ?a)"),
                fault(
                        "[one: (?a ex:p ?b)\n -> (?b ex:p ?a)\n",
                        ":1:1",
                        "the rule that starts here is not closed: end it" + " with \"]\"."),
                fault("\n\n[(?a ex:p ?b) -> (?b ex:p ?a)]", ":3:1", "a rule needs a name: write [name: … -> …]."),
                fault(
                        "[one: (?a ex:p ?b)\n nearly(?a, ?b) -> (?b ex:p ?a)]",
                        ":1:1",
                        "rule one: no builtin \"nearly\". Known: " + known + "."),
                fault(
                        "[one: (?a ex:p ?b) noValue(?a, ex:p) -> (?b ex:p ?a)]",
                        ":1:1",
                        "rule one: noValue takes 3 arguments, not 2."),
                fault(
                        "[one: (?a ex:p ?b) -> (?b ex:p ?c)]",
                        ":1:1",
                        "rule one: the head uses ?c, which no triple of the body gives a value."
                                + " Add a triple for it, or mend the name."),
                fault(
                        "[one: (?a ex:p ?b) notEqual(?a, ?c) (?c ex:p ?a) -> (?b ex:p ?a)]",
                        ":1:1",
                        "rule one: notEqual uses ?c, which no triple before it gives a value."
                                + " Add a triple for it, or mend the name."),
                fault(
                        "[one: (?a ex:p ?b) lessThan(?nope, ?b) -> (?b ex:p ?a)]",
                        ":1:1",
                        "rule one: lessThan uses ?nope, which no triple before it gives a value."
                                + " Add a triple for it, or mend the name."),
                fault(
                        "# tension\n[one: (?a ex:p ?b) (?a ex:q ?issue) tension('k', ?a, ?b, ?isue, ?t) -> (?t ex:p ?a)]",
                        ":2:1",
                        "rule one: tension uses ?isue, which no triple before it gives a value."
                                + " Add a triple for it, or mend the name."),
                fault(
                        "[one: (?a ex:p ?b) directedTension(?k, ?a, ?c, 'i', ?t) -> (?t ex:p ?a)]",
                        ":1:1",
                        "rule one: directedTension uses ?c, ?k, which no triple before it gives a value."
                                + " Add a triple for it, or mend the name."),
                fault(
                        "[one: (?a ex:p ?b)\n -> (?b ex:p ?a)]]",
                        ":2:1",
                        "one \"]\" too many: no rule is open that it could close."),
                fault(
                        "[one: (?b ex:p ?a) <- (?a ex:p ?b)]",
                        ":1:1",
                        "rule one: rules run forward: write body -> head," + " not head <- body."),
                fault(
                        "[one: (?a ex:p ?b) -> print(?a)]",
                        ":1:1",
                        "rule one: the head holds triples only. Name a tension in the body:"
                                + " tension(kind:burden, ?a, ?b, ?issue, ?t)."),
                fault(
                        "[one: (?a ex:p ?b) -> ]",
                        ":1:1",
                        "rule one: nothing follows: write what it concludes after ->."));
    }

    private static Arguments fault(String rules, String place, String message) {
        return Arguments.of(rules, place, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongAndWhere(String rules, String place, String message) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, rules.replace("ex:", "http://example.org/"));

        assertThatThrownBy(() -> RuleReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + place + ": " + message.replace("ex:", "http://example.org/"));
    }

    @ParameterizedTest
    @MethodSource("syntaxFaults")
    void tellsTheLineOfASyntaxError(String rules, String message) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, rules);

        assertThatThrownBy(() -> RuleReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ":2:1: this is no rule in Jena's syntax: " + message);
    }

    static Stream<Arguments> syntaxFaults() {
        return Stream.of(
                Arguments.of("\n[one: (?a ?b) -> (?a ?b ?a)]", "Triple with 2 nodes!"),
                Arguments.of("\n[one: (?a no:where ?b) -> (?a ?b ?a)]", "Unrecognized qname prefix (no) in rule"));
    }
}
