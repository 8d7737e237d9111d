package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.reasoner.rulesys.Builtin;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.TextFile;

class RuleCheckTest {

    private static final String KNOWN =
            "Known: difference, directedTension, equal, ge, greaterThan, le, lessThan, max, min,"
                    + " noValue, notEqual, product, relation, sum, tension.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?a ?p ?b) -> (?b ?p ?a)",
                "(?p ex:is ?q) (?a ?p ?b) -> (?a ?q ?b)",
                "(?a ex:p ?a) noValue(?a, ex:q, ?any) noValue(?other, ?how, ?a) -> (?a ex:r 'alone')",
                "(?a ex:n ?n) (?b ex:n ?m) lessThan(?n, ?m) le(?n, 28500) ge(?m, '8.2'^^xsd:decimal) -> (?a ex:less ?b)",
                "(?a ex:d ?d) greaterThan(?d, '2018'^^xsd:gYear) lessThan('2018-12'^^xsd:gYearMonth, ?d) -> (?a ex:is ex:late)",
                "(?a ex:n ?n) (?a ex:m ?m) difference(?n, ?m, ?d) product(?d, 2, ?e) greaterThan(?e, ?n) equal(?e, ?m) -> (?a ex:e ?e)",
                "(?a ex:p ?b) tension('burden', ?a, ?b, ex:talks, ?t) notEqual(?t, ?a) noValue(?t, ex:p, ?any) -> (?t ex:party ?a)",
                "(?a ex:p ?b) equal(?b, '5'^^xsd:integer) notEqual(?b, 'five') -> (?a ex:q '5'^^xsd:integer)"
            })
    void acceptsTheProfile(String rule) {
        assertThat(RuleFile.read(folder, "[one: " + rule + "]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // forms of rules
                "(?b ex:p ?a) <- (?a ex:p ?b) | rules run forward: write body -> head, not head <- body.",
                "(?a ex:p ?b) -> | nothing follows: write what it concludes after ->.",
                "-> (ex:a ex:p ex:b) | its body holds no triple, so its conclusion would rest on nothing. Add the triples from which it follows, or state the conclusion in data/.",
                "noValue(ex:a, ex:p, ?any) -> (ex:a ex:p ex:b) | its body holds no triple, so its conclusion would rest on nothing. Add the triples from which it follows, or state the conclusion in data/.",
                "(?a ex:p ?b) [two: (?b ex:p ?c) -> (?a ex:p ?c)] -> (?b ex:p ?a) | a rule holds no rule within it. Write two rules: let the first conclude what the second reads.",
                "(?a ex:p ?b) -> [two: (?b ex:p ?c) <- (?c ex:p ?b)] | a rule holds no rule within it. Write two rules: let the first conclude what the second reads.",
                "(?a ex:p ?b) -> print(?a) | the head holds triples only, not print. Rules have no effect but their conclusions. Take it out.",
                "(?a ex:p ?b) -> (?a ex:q ?b) remove('0'^^xsd:integer) | the head holds triples only, not remove. Rules only add triples. Conclude a triple that says so, and deny it with noValue where it matters.",
                "(?a ex:p ?b) -> hide(ex:p) | the head holds triples only, not hide. Rules have no effect but their conclusions. Take it out.",
                "(?a ex:p ?b) -> sum(?a, ?b, ?c) | the head holds triples only, not sum. Compare, calculate, deny and name in the body: tension(kind:burden, ?a, ?b, ?issue, ?t).",
                // builtins and their arguments
                "(?a ex:p ?b) noValue(?a, ex:q) -> (?b ex:p ?a) | noValue takes 3 arguments, not 2. Where any value will do, write noValue(?s, ?p, ?any).",
                "(?a ex:p ?b) noValue(?a) -> (?b ex:p ?a) | noValue takes 3 arguments, not 1.",
                "(?a ex:p ?b) lessThan(?a) -> (?b ex:p ?a) | lessThan takes 2 arguments, not 1.",
                "(?a ex:p ?b) sum(?a, ?b, ?b, ?c) -> (?b ex:p ?c) | sum takes 3 arguments, not 4.",
                "(?a ex:p ?b) tension('k', ?a, ?b, ?t) -> (?t ex:p ?a) | tension takes 5 arguments, not 4.",
                // terms in their places
                "('a' ex:p ?b) -> (?b ex:p ?b) | the subject of a triple is an IRI, not 'a'. Write a variable or an IRI.",
                "(?a 'p' ?b) -> (?b ex:p ?b) | the predicate of a triple is an IRI, not 'p'. Write a variable or an IRI.",
                "(?a ex:p ?b) -> ('5'^^xsd:integer ex:p ?b) | the subject of a triple is an IRI, not '5'^^xsd:integer. Write a variable or an IRI.",
                "(?a ex:p ?b) -> (?a 'p' ?b) | the predicate of a triple is an IRI, not 'p'. Write a variable or an IRI.",
                "(?a ex:p ?b) noValue(?b, 'p', ?a) -> (?b ex:p ?a) | the predicate of a triple is an IRI, not 'p'. Write a variable or an IRI.",
                "(?a ex:p pair(?b, ?c)) -> (?a ex:q ?b) | a triple holds terms only, not pair(…). Give the value to a variable in a clause of its own, and write the variable.",
                "(?a ex:p ?b) -> (?a ex:q sum(?b, ?b)) | a triple holds terms only, not sum(…). Give the value to a variable in a clause of its own, and write the variable.",
                "(?a ex:p ?b) equal(?b, sum(?a, ?b)) -> (?a ex:q ?b) | a triple holds terms only, not sum(…). Give the value to a variable in a clause of its own, and write the variable.",
                "(?a ex:p ?b) lessThan(?b, sum(?a, ?b)) -> (?a ex:q ?b) | lessThan orders numbers and dates, not sum(…). Write '5'^^xsd:integer, '8.2'^^xsd:decimal, '2018-12-01'^^xsd:date, '2018-12'^^xsd:gYearMonth or '2018'^^xsd:gYear.",
                "(?a ex:p ?b) lessThan(?b, 'five') -> (?a ex:q ?b) | lessThan orders numbers and dates, not 'five'. Write '5'^^xsd:integer, '8.2'^^xsd:decimal, '2018-12-01'^^xsd:date, '2018-12'^^xsd:gYearMonth or '2018'^^xsd:gYear.",
                "(?a ex:p ?b) ge(?b, '8.2'^^xsd:double) -> (?a ex:q ?b) | ge orders numbers and dates, not '8.2'^^xsd:double. Write '5'^^xsd:integer, '8.2'^^xsd:decimal, '2018-12-01'^^xsd:date, '2018-12'^^xsd:gYearMonth or '2018'^^xsd:gYear.",
                "(?a ex:p ?b) ge(?b, '2018-12-01Z'^^xsd:date) -> (?a ex:q ?b) | ge orders numbers and dates, not '2018-12-01Z'^^xsd:date. Write '5'^^xsd:integer, '8.2'^^xsd:decimal, '2018-12-01'^^xsd:date, '2018-12'^^xsd:gYearMonth or '2018'^^xsd:gYear.",
                "(?a ex:p ?b) sum(?b, '2018'^^xsd:gYear, ?c) -> (?a ex:q ?c) | sum takes numbers, not '2018'^^xsd:gYear. Write '5'^^xsd:integer or '8.2'^^xsd:decimal.",
                "(?a ex:p ?b) max(?b, ex:five, ?c) -> (?a ex:q ?c) | max takes numbers, not <http://example.org/five>. Write '5'^^xsd:integer or '8.2'^^xsd:decimal.",
                "(?a ex:p ?b) tension('a burden', ?a, ?b, ?a, ?t) -> (?t ex:p ?a) | tension makes an IRI of last segments, and 'a burden' has none. Write an IRI, or a text of letters, digits and hyphens.",
                "(?a ex:p ?b) relation('k', ?a, ?b, 5, ?t) -> (?t ex:p ?a) | relation makes an IRI of last segments, and '5'^^xsd:int has none. Write an IRI, or a text of letters, digits and hyphens.",
                "(?a ex:p ?b) sum(?b, 1, 2) -> (?a ex:q ?b) | sum gives its last argument a value, so it must be a variable, not '2'^^xsd:int. Write a variable, and compare it with equal.",
                "(?a ex:p ?b) tension('k', ?a, ?b, ?a, ex:t) -> (ex:t ex:p ?a) | tension gives its last argument a value, so it must be a variable, not <http://example.org/t>. Write a variable, and compare it with equal.",
                // one way of writing
                "(?a ex:p 5) -> (?a ex:q ?a) | '5'^^xsd:int, as Jena also reads a number without quotes, is another term than the xsd:integer. Write '5'^^xsd:integer.",
                "(?a ex:p ?b) -> (?a ex:q 5) | '5'^^xsd:int, as Jena also reads a number without quotes, is another term than the xsd:integer. Write '5'^^xsd:integer.",
                "(?a ex:p ?b) equal(?b, 5) -> (?a ex:q ?a) | '5'^^xsd:int, as Jena also reads a number without quotes, is another term than the xsd:integer. Write '5'^^xsd:integer.",
                "(?a ex:p ?b) noValue(?a, ex:q, 5) -> (?a ex:q ?a) | '5'^^xsd:int, as Jena also reads a number without quotes, is another term than the xsd:integer. Write '5'^^xsd:integer.",
                "(?a ex:p '05'^^xsd:integer) -> (?a ex:q ?a) | '05'^^xsd:integer is not in canonical form, so it would not match its own value. Write '5'^^xsd:integer.",
                "(?a ex:p '1.50'^^xsd:decimal) -> (?a ex:q ?a) | '1.50'^^xsd:decimal is not in canonical form, so it would not match its own value. Write '1.5'^^xsd:decimal.",
                "(?a ex:p '3'^^xsd:decimal) -> (?a ex:q ?a) | '3'^^xsd:decimal is not in canonical form, so it would not match its own value. Write '3.0'^^xsd:decimal.",
                "(?a ex:p ?b) lessThan(?b, '05'^^xsd:integer) -> (?a ex:q ?a) | '05'^^xsd:integer is not in canonical form, so it would not match its own value. Write '5'^^xsd:integer.",
                "(?a ex:p '1'^^xsd:boolean) -> (?a ex:q ?a) | '1'^^xsd:boolean is not in canonical form, so it would not match its own value. Write 'true'^^xsd:boolean.",
                "(?a ex:p '8.20'^^xsd:double) -> (?a ex:q ?a) | '8.20'^^xsd:double is no exact number. Write '8.2'^^xsd:decimal.",
                "(?a ex:p 'NaN'^^xsd:float) -> (?a ex:q ?a) | 'NaN'^^xsd:float is no exact number. Write an xsd:decimal.",
                "(?a ex:p '2019-02-30'^^xsd:date) -> (?a ex:q ?a) | '2019-02-30'^^xsd:date is no value of its type. Mend the text or the type.",
                "(?a ex:p '300'^^xsd:byte) -> (?a ex:q ?a) | '300'^^xsd:byte is no value of its type. Mend the text or the type.",
                "(?a ex:p '2018-12-01Z'^^xsd:date) -> (?a ex:q ?a) | '2018-12-01Z'^^xsd:date is no date that rules compare. Write it without a time zone, in a year from 0001 to 9999: '2018-12-01'^^xsd:date.",
                "(?a ex:p '12018'^^xsd:gYear) -> (?a ex:q ?a) | '12018'^^xsd:gYear is no date that rules compare. Write it without a time zone, in a year from 0001 to 9999: '2018-12-01'^^xsd:date.",
                // variables without a value, with two, or with one too late
                "(?a ex:p ?b) -> (?b ex:p ?c) | the head uses ?c, which no triple of the body gives a value. Add a triple for it, or mend the name.",
                "(?a ex:p ?b) noValue(?b, ex:p, ?c) -> (?b ex:p ?c) | the head uses ?c of noValue: what is absent gives no value. Add a triple for it.",
                "(?a ex:p ?b) notEqual(?a, ?c) (?c ex:p ?a) -> (?b ex:p ?a) | notEqual uses ?c before the clause that gives it a value. Write notEqual after it.",
                "lessThan(?a, ?c) (?c ex:p ?a) -> (?c ex:p ?a) | lessThan uses ?a, ?c before the clause that gives them a value. Write lessThan after it.",
                "(?a ex:p ?b) lessThan(?nope, ?b) -> (?b ex:p ?a) | lessThan uses ?nope, which no triple or calculation before it gives a value. Add a triple for it, or mend the name.",
                "(?a ex:p ?b) directedTension(?k, ?a, ?c, 'i', ?t) -> (?t ex:p ?a) | directedTension uses ?c, ?k, which no triple or calculation before it gives a value. Add a triple for it, or mend the name.",
                "(?a ex:p ?b) noValue(?a, ex:q, ?c) lessThan(?b, ?c) -> (?b ex:p ?a) | lessThan uses ?c, which no triple or calculation before it gives a value. Add a triple for it, or mend the name.",
                "(?a ex:n ?n) product(?d, 2, ?e) sum(?n, 1, ?d) -> (?a ex:n ?e) | product uses ?d before the clause that gives it a value. Write product after it.",
                "(?a ex:n ?n) sum(?n, ?n, ?n) -> (?a ex:n ?n) | sum gives ?n a value, and so does a triple. Give each a variable of its own, and compare the two with equal.",
                "(?a ex:n ?n) sum(?n, 1, ?m) (?b ex:n ?m) -> (?a ex:next ?b) | sum gives ?m a value, and so does a triple. Give each a variable of its own, and compare the two with equal.",
                "(?a ex:n ?n) sum(?n, 1, ?m) difference(?n, 1, ?m) -> (?a ex:m ?m) | difference gives ?m a value, and so does the sum before it. Give each a variable of its own, and compare the two with equal.",
                "(?a ex:p ?b) tension('k', ?a, ?b, ?a, ?t) tension('k', ?a, ?b, ?b, ?t) -> (?t ex:m ?b) | tension gives ?t a value, and so does the tension before it. Give each a variable of its own, and compare the two with equal.",
                "(?a ex:p ?b) noValue(?a, ex:q, ?c) (?b ex:p ?c) -> (?b ex:p ?a) | noValue uses ?c before the clause that gives it a value. Write noValue after it, or another name where anything will do.",
                "(?a ex:n ?n) noValue(?a, ex:q, ?m) sum(?n, 1, ?m) -> (?a ex:m ?m) | noValue uses ?m before the clause that gives it a value. Write noValue after it, or another name where anything will do.",
                "(?a ex:p ?b) noValue(?x, ex:p, ?x) -> (?b ex:p ?a) | ?x has no value and stands in noValue twice, where each time anything will do. Write another name, or a triple that gives it a value.",
                "(?a ex:p ?b) noValue(?a, ex:q, ?x) noValue(?x, ex:q, ?b) -> (?b ex:p ?a) | ?x has no value and stands in noValue twice, where each time anything will do. Write another name, or a triple that gives it a value."
            })
    void refusesWhatIsOutsideTheProfile(String rule, String message) {
        Path file = RuleFile.write(folder, "# first\n[one:\n" + rule + "]");

        assertThatThrownBy(() -> RuleReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":4:1: rule one: " + message);
    }

    @Test
    void acceptsTheExampleOfThePage() {
        String example = TextFile.read(Path.of("docs/rule-language.md")).split("```")[1];
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, example);

        assertThat(Strata.of(RuleReader.read(file))).hasSize(1);
    }

    @Test
    void refusesARuleWithoutAName() {
        Path file = RuleFile.write(folder, "[(?a ex:p ?b) -> (?b ex:p ?a)]");

        assertThatThrownBy(() -> RuleReader.read(file))
                .hasMessage(file + ":3:1: a rule needs a name: write [name: … -> …].");
    }

    @Test
    void refusesANameThatEndsNoIri() {
        Path file = RuleFile.write(folder, "[a/b: (?a ex:p ?b) -> (?b ex:p ?a)]");

        assertThatThrownBy(() -> RuleReader.read(file))
                .hasMessage(file + ":3:1: rule a/b: its name ends its IRI. Name it by letters, digits and hyphens:"
                        + " [burden-refused: … -> …].");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nearly | ``",
                "ex:nearly | ``",
                "drop | Rules only add triples. Conclude a triple that says so, and deny it with noValue where it matters.",
                "makeTemp | Name what is new with tension, directedTension or relation, so that every run gives it the same IRI.",
                "makeSkolem | Name what is new with tension, directedTension or relation, so that every run gives it the same IRI.",
                "uriConcat | Name what is new with tension, directedTension or relation, so that every run gives it the same IRI.",
                "regex | Rules do not take texts apart. Say in the data what the text says, as a property.",
                "isLiteral | Ask for what the data say of it, such as (?a rdf:type ent:State).",
                "listContains | Give the members as triples of their own, such as (?group ent:hasMember ?a).",
                "table | Rules have no effect but their conclusions. Take it out.",
                "unbound | Ask with a triple whether there is a value, and with noValue whether there is none.",
                "quotient | Bring both sides to whole numbers with product.",
                "addOne | Write sum(?a, '1'^^xsd:integer, ?b).",
                "now | Rules know no present day. Compare with a date that the data state.",
                "assertDisjointPairs | It serves Jena's rules for OWL alone. Ask for triples."
            })
    void refusesABuiltinThatIsNotOfTheProfile(String builtin, String advice) {
        Path file = RuleFile.write(folder, "[one: (?a ex:p ?b) " + builtin + "(?a, ?b) -> (?b ex:p ?a)]");

        assertThatThrownBy(() -> RuleReader.read(file))
                .hasMessage(file + ":3:1: rule one: no builtin \"" + builtin + "\". " + advice
                        + (advice.isEmpty() ? "" : " ") + KNOWN);
    }

    @Test
    void knowsAdviceForEveryBuiltinOfJenaThatIsNotOfTheProfile() throws ReflectiveOperationException {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages(BaseBuiltin.class.getPackageName())) {
            if (type.isAssignableTo(Builtin.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && !type.isInnerClass()) {
                String name = ((Builtin) type.reflect().getDeclaredConstructor().newInstance()).getName();
                if (!KNOWN.matches(".* " + name + "[,.].*")
                        && ForeignBuiltins.advice(name).isEmpty()) {
                    silent.add(name);
                }
            }
        }

        assertThat(silent).isEmpty();
    }
}
