package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;

class TokenCheckTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex:burden",
                "<http://example.org/burden>",
                "<tag:example.org:burden>",
                "http://example.org/burden",
                "urn:x:burden",
                "'burden'",
                "\"it's a \\\"burden\\\"\"",
                "''",
                "'8.2'^^xsd:decimal",
                "'true'^^xsd:boolean",
                "'2018-12'^^xsd:gYearMonth",
                "'Z'^^ex:letter"
            })
    void acceptsTermsThatAreWhatTheyLookLike(String term) {
        assertThat(RuleFile.read(folder, "[one: (?a ex:p " + term + ") -> (?a ex:q " + term + ")]"))
                .hasSize(1);
    }

    @Test
    void acceptsAnEmptyPrefixThatIsDeclared() {
        assertThat(RuleFile.read(folder, "@prefix : <http://example.org/>\n[one: (?a :p '5'^^:unit) -> (?a ex:q :b)]")
                        .get(0)
                        .rule())
                .hasToString("[ one: (?a <http://example.org/p> '5'^^http://example.org/unit)"
                        + " -> (?a <http://example.org/q> <http://example.org/b>) ]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "?first-party | a variable is named by letters, digits and _. Write ?firstParty or ?first_party.",
                "? | a variable is named by letters, digits and _. Write ?firstParty or ?first_party.",
                "_ | _ is no term of a rule. Write a variable that stands nowhere else, such as ?any.",
                "* | * is no term of a rule. Write a variable that stands nowhere else, such as ?any.",
                "_:b | _:b is no term of a rule. Write a variable that stands nowhere else, such as ?any.",
                "burden | \"burden\" is neither variable, IRI, text nor number. Write ?burden, prefix:burden or 'burden'.",
                "true | \"true\" is neither variable, IRI, text nor number. Write ?true, prefix:true or 'true'.",
                "rdf:type | the file declares no prefix rdf: Write @prefix rdf: <https://…> above the rules, or mend the name.",
                ":type | the file declares no prefix : Write @prefix : <https://…> above the rules, or mend the name.",
                "<ex:p> | <ex:p> is no full IRI. Write <https://…> without spaces, commas and brackets, or ent:name without < and >.",
                "<p> | <p> is no full IRI. Write <https://…> without spaces, commas and brackets, or ent:name without < and >.",
                "<http://example.org/a(b)> | <http://example.org/a is no full IRI. Write <https://…> without spaces, commas and brackets, or ent:name without < and >.",
                "8.2 | Jena does not read 8.2 as the number or date that it seems. Write '8.2'^^xsd:decimal.",
                "-0.5 | Jena does not read -0.5 as the number or date that it seems. Write '-0.5'^^xsd:decimal.",
                "10800000000 | Jena does not read 10800000000 as the number or date that it seems. Write '10800000000'^^xsd:integer.",
                "+5 | Jena does not read +5 as the number or date that it seems. Write '5'^^xsd:integer.",
                "1e9 | Jena does not read 1e9 as the number or date that it seems. Write '5'^^xsd:integer.",
                "2018-12-01 | Jena does not read 2018-12-01 as the number or date that it seems. Write '2018-12-01'^^xsd:date.",
                "2018-12 | Jena does not read 2018-12 as the number or date that it seems. Write '2018-12'^^xsd:gYearMonth.",
                "'a\\nb' | a backslash only keeps the quote or backslash behind it. Write the character itself.",
                "'5'^^no:integer | \"no:integer\" is no datatype that this file can name. Write '5'^^xsd:integer, and @prefix xsd: <http://www.w3.org/2001/XMLSchema#> above the rules.",
                "'5'^^<http://www.w3.org/2001/XMLSchema#integer> | \"<http://www.w3.org/2001/XMLSchema#integer>\" is no datatype that this file can name. Write '5'^^xsd:integer, and @prefix xsd: <http://www.w3.org/2001/XMLSchema#> above the rules.",
                "'5'^^integer | \"integer\" is no datatype that this file can name. Write '5'^^xsd:integer, and @prefix xsd: <http://www.w3.org/2001/XMLSchema#> above the rules.",
                "'burden'@en | Jena's rules have no texts with a language. Read the text into a variable, or compare with one that has none: 'burden'."
            })
    void refusesTermsThatJenaReadsAsSomethingElse(String term, String message) {
        int column = term.startsWith("'") && !message.startsWith("a backslash") ? 1 + term.lastIndexOf('\'') : 0;
        Path file = RuleFile.write(folder, "[one:\n (?a ex:p " + term + ") -> (?a ex:p ?a)]");

        assertThatThrownBy(() -> RuleReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":4:" + (11 + column) + ": rule one: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(?a ex:p ?b) # each other | 20 | a comment stands on a line of its own. Move it above the rule or the line.",
                "(?a ex:p ?b) // each other | 20 | a comment stands on a line of its own. Move it above the rule or the line.",
                "(?a ex:p ?b) . (?b ex:p ?c) | 20 | clauses end without a full stop. Take it out."
            })
    void refusesWhatStandsBetweenClauses(String body, int column, String message) {
        Path file = RuleFile.write(folder, "[one: " + body + "\n -> (?b ex:p ?a)]");

        assertThatThrownBy(() -> RuleReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":3:" + column + ": rule one: " + message);
    }
}
