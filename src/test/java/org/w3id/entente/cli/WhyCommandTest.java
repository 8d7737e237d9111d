package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.inference.FixtureProject;

class WhyCommandTest {

    private static final String COERCION = """
            Coercion between Eastland and Southland over shield
              asserted, since 2016-07, until 2017-10
              https://w3id.org/entente/id/tension/coercion/eastland--southland/shield

            1. retaliation
               Theory: Working hypothesis
               Literature: none; a working rule of this project
               Standing: asserted, since 2016-07, until 2017-10
               Eastland retaliates against Southland over shield.
               Because:
                 - Eastland retaliates against Southland.
                   [fact; author of Alpha; Alpha 2019, block 1]
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeProject() {
        FixtureProject.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                "tension:coercion/eastland--southland/shield",
                "id:tension/coercion/eastland--southland/shield",
                "tension/coercion/eastland--southland/shield",
                "Coercion/Eastland--Southland/shield"
            })
    void takesIriPrefixedNameAndPath(String name) {
        assertThat(call(name)).isEqualTo(new CommandRun(0, COERCION, ""));
    }

    @Test
    void showsTheStrongestProofDownToThePassages() {
        assertThat(call("burden/southland--western-union/talks-2019")).isEqualTo(new CommandRun(0, """
                        Burden-sharing tension between Southland and the Western Union over the talks of
                        2019
                          asserted, since 2019-11-19
                          https://w3id.org/entente/id/tension/burden/southland--western-union/talks-2019

                        1. payment demanded and talks broken off
                           Theory: Theory of burden sharing
                           Literature: A work on burdens, in full
                           Standing: asserted, since 2019-11-19, until 2019-11-19
                           The Western Union demands payment from its ally Southland over the talks of
                           2019 and breaks off the talks.
                           Because:
                             - The western president insists that Southland pays.
                               [fact; author of Alpha; Alpha 2019, block 2]
                             - The western president acts for the Western Union in an office of the
                               western cabinet: western presidency.
                               - The western president is in office.
                                 [fact; author of Alpha; Alpha 2019, block 1]
                               - Given: western presidency – office of – the western cabinet.
                               - Given: the western cabinet – government of – the Western Union.
                             - The western envoys walk out of the talks.
                               [fact; author of Alpha; Alpha 2019, block 3]
                             - Western envoys, being part of the western cabinet, act for the Western
                               Union.
                               - Given: western envoys – part of – the western cabinet.
                               - Given: the western cabinet – government of – the Western Union.
                             - Southern cabinet acts for Southland.
                               - Given: southern cabinet – government of – Southland.
                             - The Western Union and Southland are allies.
                               (and 1 more support)
                               - The Western Union is an ally of Southland.
                                 [fact; author of Alpha; Alpha 2019, block 1]

                        3 more proofs: --all
                        """, ""));
    }

    @Test
    void showsAllProofsOnDemand() {
        CommandRun call = call("burden/southland--western-union/talks-2019", "--all");

        assertThat(call.out().lines().filter(line -> line.matches("(\\d\\.|   Standing:) .*")))
                .containsExactly(
                        "1. payment demanded and talks broken off",
                        "   Standing: asserted, since 2019-11-19, until 2019-11-19",
                        "2. payment demanded and refused",
                        "   Standing: asserted, since 2019-11",
                        "3. payment demanded and talks broken off",
                        "   Standing: reported, since 2019-11-19, until 2019-11-19",
                        "4. payment demanded and refused",
                        "   Standing: reported, since 2019-11");
        assertThat(call.out()).doesNotContain("--all");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void provesRelationsAndTellsWhoHoldsAClaimAndWhatIsAbsent() {
        assertThat(call("relation/quasi-alliance/northland--southland/western-union"))
                .isEqualTo(new CommandRun(0, """
                        Quasi-alliance between Northland and Southland through the Western Union
                          reported, begin unknown
                          https://w3id.org/entente/id/relation/quasi-alliance/northland--southland/western-union

                        1. quasi-allies
                           Theory: Theory of quasi-alliances
                           Literature: A work on alignment
                           Standing: reported, begin unknown
                           Northland and Southland share the ally the Western Union and are no allies.
                           Because:
                             - The Western Union and Northland are allies.
                               - The Western Union is an ally of Southland and Northland.
                                 [attributed; historians, as told by author of Alpha; Alpha 2019, block
                                 2]
                               - Given: Southland and Northland – has member – Northland.
                             - The Western Union and Southland are allies.
                               (and 1 more support)
                               - The Western Union is an ally of Southland.
                                 [fact; author of Alpha; Alpha 2019, block 1]
                             - Nothing says: Northland – has ally – Southland.
                        """, ""));
    }

    @Test
    void namesTheNearestForAnUnknownTension() {
        assertThat(call("coercion/eastland--northland/shild"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "No tension or relation \"coercion/eastland--northland/shild\". Nearest:"
                                + " coercion/eastland--northland/shield, coercion/eastland--southland/shield."
                                + " All of them: entente tensions, entente tensions --relations\n"));
    }

    @Test
    void helpCarriesAnExample() {
        assertThat(call("--help").out()).contains("Example:\n  entente why burden/");
    }

    private static CommandRun call(String... options) {
        List<String> args = new ArrayList<>(List.of("--project", folder.toString(), "why"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
