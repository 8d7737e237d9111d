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

    @Test
    void readsSeveralRulesOfOneLineAndPrefixesBelowThem() {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(
                file,
                "[one: (?a ex:p '[x]->')->(?a ex:q 'a \\'b\\' \"c\"')][two:(?a,ex:p,?b)\n# [\n-> (?b ex:p ?a)]\n"
                        + "@prefix ex:  <http://example.org/> .\n");

        assertThat(RuleReader.read(file).stream().map(rule -> rule.line() + " " + rule.rule()))
                .containsExactly(
                        "1 [ one: (?a <http://example.org/p> '[x]->') -> (?a <http://example.org/q> 'a \\'b\\' \"c\"') ]",
                        "1 [ two: (?a <http://example.org/p> ?b) -> (?b <http://example.org/p> ?a) ]");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("# only a comment\n", "", "holds no rule. Write one as [name: (?a ent:does ?b) -> (…)]."),
                Arguments.of(
                        "\n (?a ?p ?b) -> (?b ?p ?a)\n",
                        ":2:2",
                        "expected a rule, \"[name: … -> …]\", but found: (?a ?p ?b) -> (?b ?p ?a)"),
                Arguments.of(
                        "[one: (?a ?p ?b) -> (?b ?p ?a)] # turned round",
                        ":1:33",
                        "expected a rule, \"[name: … -> …]\", but found: # turned round"),
                Arguments.of(
                        "@include <rdfs>\n", ":1:1", "expected a rule, \"[name: … -> …]\", but found: @include <rdfs>"),
                Arguments.of(
                        "\n[one: (?a ?p ?b)\n -> (?b ?p ?a)\n",
                        ":2:1",
                        "the rule that starts here is not closed: end it with \"]\"."),
                Arguments.of(
                        "[one: (?a ?p ?b)\n -> (?b ?p ?a)]]",
                        ":2:16",
                        "one \"]\" too many: no rule is open that it could close."),
                Arguments.of(
                        "[one: (?a ?p 'it''s\n]') -> (?b ?p ?a)]",
                        ":1:18",
                        "the text that starts here is not closed: end it with ' on this line."),
                Arguments.of(
                        "@prefix ex: http://example.org/\n",
                        ":1:1",
                        "this declares no prefix. Write @prefix ex: <https://example.org/> on a line of its own."),
                Arguments.of(
                        "@prefix ex:<http://example.org/>\n",
                        ":1:1",
                        "this declares no prefix. Write @prefix ex: <https://example.org/> on a line of its own."),
                Arguments.of(
                        "@prefix ex: <http://example.org/>\n@prefix ex: <http://example.org/>\n@prefix ex: <http://example.com/>\n",
                        ":3:1",
                        "the prefix ex: stands for <http://example.org/> already, in the whole file. Take another name."),
                Arguments.of(
                        "\n[one: (?a ?b) -> (?a ?b ?a)]",
                        ":2:1",
                        "this is no rule in Jena's syntax: Triple with 2 nodes!. Write"
                                + " [name: (?a ent:p ?b) … -> (?a ent:q ?b)], comments on lines of their own."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongAndWhere(String rules, String place, String message) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, rules);

        assertThatThrownBy(() -> RuleReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + place + ": " + message);
    }
}
