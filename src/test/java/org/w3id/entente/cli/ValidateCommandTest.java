package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.validation.SmallProject;
import org.w3id.entente.validation.Validator;

class ValidateCommandTest {

    private static final String FILES = "src/test/resources/validate/";

    @TempDir
    private static Path project;

    private static String byChecks;

    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void writeProject() throws IOException {
        byChecks = ", by %d shapes and check queries.\n"
                .formatted(Validator.of(SmallProject.in(project)).size());
    }

    @Test
    void theProjectIsInOrder() {
        assertThat(validate()).isEqualTo(new Run(0, "Nothing to object to in the project's data" + byChecks, ""));
    }

    @Test
    void aGoodFile() {
        String file = FILES + "good.ttl";
        assertThat(validate(file)).isEqualTo(new Run(0, "Nothing to object to in " + file + byChecks, ""));
    }

    @Test
    void aClaimWithoutPassage() {
        String file = FILES + "no-passage.ttl";
        assertThat(validate(file)).isEqualTo(new Run(1, """
                %1$s:12:1: ERROR claim:paper-a/b-meets-c: A claim cites at least one passage: give ent:citesPassage one that \
                the paper's passages.ttl describes. (ClaimShape)
                1 error in %1$s%2$s""".formatted(file, byChecks), ""));
    }

    @Test
    void anUnknownVerbAndAnUnknownProperty() {
        String file = FILES + "unknown-term.ttl";
        assertThat(validate(file)).isEqualTo(new Run(1, """
                %1$s:13:39: ERROR claim:paper-a/b-meets-c: The predicate of a claim is one verb: take one that \
                ontology/verbs.ttl declares, or declare it there. Found: ent:meetz. (ClaimShape)
                %1$s:16:3: ERROR claim:paper-a/b-meets-c: The vocabulary has no term ent:paraphrased. Correct the name, \
                or declare it in ontology/. (unknown-term)
                2 errors in %1$s%2$s""".formatted(file, byChecks), ""));
    }

    @Test
    void aModeThatDoesNotExist() {
        String file = FILES + "unknown-mode.ttl";
        assertThat(validate(file)).isEqualTo(new Run(1, """
                %1$s:14:12: ERROR claim:paper-a/b-meets-c: There is no concept mode:facts. Its scheme has argument, \
                attributed, fact, reported: take one of these, or add the concept to ontology/schemes/. (unknown-concept)
                1 error in %1$s%2$s""".formatted(file, byChecks), ""));
    }

    @Test
    void warningsFailToo() {
        String file = FILES + "unused-situation.ttl";
        assertThat(validate(file)).isEqualTo(new Run(1, """
                %1$s:13:1: WARN situation:talks: No claim and no proposition speaks of this situation. Give a claim \
                ent:tellsOf, or remove the situation. (situation-without-claim)
                1 warning in %1$s%2$s""".formatted(file, byChecks), ""));
    }

    @Test
    void severalFilesAreJudgedTogether() {
        String first = FILES + "no-passage.ttl";
        String second = FILES + "unused-situation.ttl";
        assertThat(validate("--format", "json", first, second)).isEqualTo(new Run(1, """
                [ {\s
                    "severity" : "ERROR" ,
                    "check" : "ClaimShape" ,
                    "node" : "https://w3id.org/entente/id/claim/paper-a/b-meets-c" ,
                    "path" : "https://w3id.org/entente/vocab/citesPassage" ,
                    "message" : "A claim cites at least one passage: give ent:citesPassage one that the paper's passages.ttl describes." ,
                    "file" : "%s" ,
                    "line" : 12 ,
                    "column" : 1
                  } ,
                  {\s
                    "severity" : "WARN" ,
                    "check" : "situation-without-claim" ,
                    "node" : "https://w3id.org/entente/id/situation/talks" ,
                    "message" : "No claim and no proposition speaks of this situation. Give a claim ent:tellsOf, or remove the situation." ,
                    "file" : "%s" ,
                    "line" : 13 ,
                    "column" : 1
                  }
                ]
                """.formatted(first, second), ""));
    }

    @Test
    void aRemarkDoesNotFail(@TempDir Path folder) throws IOException {
        Path checks = SmallProject.in(folder).ontology().resolve("checks");
        Files.writeString(checks.resolve("state-b.rq"), """
                #+ severity: INFO
                #+ message: {label} is only an example.
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?node ?label { BIND(<https://w3id.org/entente/id/state/b> AS ?node) ?node skos:prefLabel ?label }
                """);
        assertThat(run(folder, "validate").code()).isZero();
        assertThat(run(folder, "validate").out().lines().findFirst())
                .contains(folder.resolve("data/entities/entities.ttl")
                        + ":10:1: INFO state:b: State B is only an example. (state-b)");
    }

    /** Each by itself beside the data: what one lacks, another does not make up for. */
    @Test
    void scenariosAreJudgedBesideTheData(@TempDir Path folder) throws IOException {
        Path scenarios = Files.createDirectories(SmallProject.in(folder).scenarios());
        Path good = Files.writeString(
                scenarios.resolve("good.ttl"), scenario("good", "<https://w3id.org/entente/id/state/b>"));
        Path bad = Files.writeString(
                scenarios.resolve("bad.ttl"),
                scenario("bad", "<https://w3id.org/entente/id/hypothesis/good/h>")
                        .replace("ent:paraphrase", "ent:mode"));

        assertThat(run(folder, "validate", good.toString()).code()).isZero();
        Run run = run(folder, "validate");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replaceFirst(": .*\\(", " (")))
                .containsExactly(
                        bad + ":6:1 (ClaimPropertyShape)",
                        bad + ":6:1 (HypothesisShape)",
                        bad + ":6:79 (dangling-reference)",
                        bad + ":7:3 (HypothesisShape)",
                        "4 errors in the project's data" + byChecks.strip());
    }

    private static String scenario(String name, String subject) {
        return """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://w3id.org/entente/id/scenario/NAME> a ent:Scenario ; skos:prefLabel "NAME"@en ;
                  skos:definition "Watch NAME."@en ;
                  ent:supposes <https://w3id.org/entente/id/hypothesis/NAME/h> .
                <https://w3id.org/entente/id/hypothesis/NAME/h> a ent:Hypothesis ; ent:subject SUBJECT ;
                  ent:paraphrase "B NAME."@en ; ent:predicate ent:meets .
                """.replace("NAME", name).replace("SUBJECT", subject);
    }

    @Test
    void malformedTurtle() {
        String file = FILES + "malformed.ttl";
        assertThat(validate(file))
                .isEqualTo(new Run(
                        2,
                        "",
                        file
                                + ":14:3: Triples not terminated by DOT. Well-formed Turtle is expected here: look for a missing full stop,"
                                + " semicolon, bracket or quotation mark at or before this place.\n"));
    }

    @Test
    void anImpossibleDate() {
        String file = FILES + "impossible-date.ttl";
        assertThat(validate(file))
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ":13:21: Lexical form '2018-02-30' not valid for datatype XSD date."
                                + " Write a value that its datatype has, and an absolute IRI.\n"));
    }

    @Test
    void aMissingFile() {
        assertThat(validate(FILES + "none.ttl")).isEqualTo(new Run(2, "", "No such file: " + FILES + "none.ttl\n"));
    }

    @Test
    void aFileThatStatesNothing() {
        for (String file : List.of(FILES + "empty.ttl", FILES + "comment.ttl")) {
            assertThat(validate(file))
                    .isEqualTo(new Run(2, "", file + ": states nothing, so there is nothing to validate.\n"));
        }
    }

    @Test
    void helpTellsTheExitCodes() {
        assertThat(validate("--help")).isEqualTo(new Run(0, """
                Usage: entente validate [-h] [--format=FORMAT] [--project=DIR] [FILE...]
                Checks the project's data, or Turtle files of yours, by the shapes and check
                queries of ontology/.
                A file is judged beside the project's data; only what the file itself describes
                is reported.
                Nothing is written.
                      [FILE...]         Turtle files. Default: the project's data.
                      --format=FORMAT   text or json. Default: text.
                  -h, --help            Show this help and exit.
                      --project=DIR     Folder that holds ontology/, data/ and queries/.
                                          Default: the checkout, else the jar's own copies.

                Exit codes:
                  0   No errors and no warnings. Remarks (INFO) may be printed.
                  1   At least one error or warning.
                  2   A file is missing, empty or not well-formed.

                Example:
                  entente validate
                  entente validate my-claims.ttl
                """, ""));
    }

    private static Run validate(String... args) {
        List<String> all = new ArrayList<>(List.of("validate"));
        all.addAll(List.of(args));
        return run(project, all.toArray(String[]::new));
    }

    private static Run run(Path folder, String... args) {
        List<String> all = new ArrayList<>(List.of("--project", folder.toString()));
        all.addAll(List.of(args));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        return new Run(code, unixLines(out), unixLines(err));
    }

    private static String unixLines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
