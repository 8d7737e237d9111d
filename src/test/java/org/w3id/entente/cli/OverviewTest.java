package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.validation.SmallProject;

/** {@code entente} alone. */
class OverviewTest {

    @Test
    void showsTheGraphTheTensionsAProofAndWhatToTypeNext(@TempDir Path folder) {
        FixtureProject.in(folder);
        CommandRun run = CommandRun.of("--project", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                In the graph
                  papers      Alpha 2019
                  claims      23: 13 fact, 3 attributed, 2 argument, 2 reported, 1
                              counterfactual, 1 prediction, 1 recommendation
                  states      Northland, Eastland, Southland, Western Union
                  agreements  Accord of 2015
                  incidents   none stated as fact; not as fact: sighting of 2018
                  statements  6 by 4 speakers
                  checked     Nothing to object to in the data, by 0 shapes and check queries.

                Tensions that the rules infer
                """);
        assertThat(run.out().lines().filter(line -> line.matches("\\p{Lu}.*")).toList())
                .containsSubsequence(
                        "In the graph",
                        "Tensions that the rules infer",
                        "Relations that they infer, which are no tensions",
                        "The proof of one",
                        "Next");
        assertThat(run.out()).endsWith("""
                Next
                  entente why settlement/northland--southland/accord-2015
                  entente tensions --between "Northland,Southland"
                  entente --help
                """);
    }

    @Test
    void findsNothingToObjectToInTheProjectItself() {
        CommandRun run = CommandRun.of();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("checked     Nothing to object to in the data");
        assertThat(run.out()).containsPattern("\\n  entente query [a-z-]+/[a-z-]+\\n  entente --help\\n$");
    }

    @Test
    void endsWithFindingsWhereTheDataHasFaults(@TempDir Path folder) throws IOException {
        SmallProject.in(folder);
        Path claims = folder.resolve("data/papers/paper-b/claims.ttl");
        Files.writeString(claims, Files.readString(claims).replaceFirst("ent:mode mode:\\w+", "ent:mode mode:rumour"));
        CommandRun run = CommandRun.of("--project", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(run.out()).contains("1 error in the data").contains("entente validate");
    }
}
