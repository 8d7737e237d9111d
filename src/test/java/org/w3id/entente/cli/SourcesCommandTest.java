package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.source.FixtureProject;

class SourcesCommandTest {

    private static final Path HARBOUR = FixtureProject.TEXTS.resolve("harbour-2020.txt");
    private static final Path FERRY = FixtureProject.TEXTS.resolve("ferry-2021.txt");
    private static final String HARBOUR_DATA = "data/papers/harbour-2020/paper.ttl";
    private static final String SUMMARY = "papers 2, blocks 9, passages 13, claims 4: problems ";

    private record Run(int code, String out, String err) {}

    @Test
    void listsBlocksForAuthors() {
        assertThat(run("sources", "blocks", HARBOUR.toString())).isEqualTo(new Run(0, """
                1  6ac0370ac438dff27301c025d0734020819c5e8f33a217377e6a9f3c2f34fd4f  22  # The harbour question
                2  408221f00c965586a760159cac90c32822c5dba1d4dd93a2fc10308cd6bdb1dd  51  Aland asked Borland for 5 🚢 ships. Borland …
                3  e4ccddb6438f90b7f8a976b39a792b12bbb5845a3adb79840c208f7ecce62eaf  15  Share this page
                4  cb9c7e48104dbb999fef68d359550b684e319595348ec075ff050f6b4b59c160  78  Analysts in Caféville expect a settlement, …
                5  c04dd31452686970064b9e7cbfaa8505569408bd9d8c6e5b11e1de608056687a  37  A ship of Borland leaves the harbour.
                6  41cdedf492afffb653b27abf56d94f06c772ba4b93181383d86a479cb4e5a89e  18  Both may yet talk.
                """, ""));
    }

    @Test
    void listsWholeBlocks() {
        assertThat(run("sources", "blocks", "--full", FERRY.toString())).isEqualTo(new Run(0, """
                1  299f7104826bc240541c95380751da21f4fd791673afa6e694f61c7da57e29f7  19  Aland runs a ferry.
                2  6d1bec637c8b0d4597cfd9dd31675bf9594516eb85932b7872d462044688cc18  35  The ferry of Aland sails on Mondays
                3  59eee58d6ef51b7f708dd2b2d92ddeee48eb304f682b09df762d64dab331b1e8  15  and on Fridays.
                """, ""));
    }

    @Test
    void alignsNumbersAndCutsAWordLongerThanALine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ten.txt"), "a\n\n".repeat(9) + "b".repeat(60));
        String a = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        String b = "bbeb514bf12fdef276e7fde1f3cadc8fd1ec8ec070d893bd98f5d1b383de66cf";
        StringBuilder expected = new StringBuilder();
        for (int number = 1; number <= 9; number++) {
            expected.append(" " + number + "  " + a + "   1  a\n");
        }
        expected.append("10  " + b + "  60  " + "b".repeat(50) + " …\n");
        assertThat(run("sources", "blocks", file.toString())).isEqualTo(new Run(0, expected.toString(), ""));
    }

    @Test
    void locatesEveryPlace() {
        assertThat(run("sources", "locate", HARBOUR.toString(), "Borland\n refused"))
                .isEqualTo(new Run(0, """
                passage:2_35-50 a ent:Passage , oa:SpecificResource ;
                  ent:inSource source:harbour-2020 ;
                  ent:blockNumber 2 ;
                  oa:hasSource passage:2 ;
                  oa:hasSelector [ a oa:TextPositionSelector ; oa:start 35 ; oa:end 50 ] .
                """, ""));
        assertThat(run("sources", "locate", "--paper", "port", HARBOUR.toString(), "arbour"))
                .isEqualTo(new Run(0, """
                passage:1_7-13 a ent:Passage , oa:SpecificResource ;
                  ent:inSource source:port ;
                  ent:blockNumber 1 ;
                  oa:hasSource passage:1 ;
                  oa:hasSelector [ a oa:TextPositionSelector ; oa:start 7 ; oa:end 13 ] .

                passage:5_30-36 a ent:Passage , oa:SpecificResource ;
                  ent:inSource source:port ;
                  ent:blockNumber 5 ;
                  oa:hasSource passage:5 ;
                  oa:hasSelector [ a oa:TextPositionSelector ; oa:start 30 ; oa:end 36 ] .
                """, ""));
    }

    @Test
    void saysThatATextOccursNowhere() {
        assertThat(run("sources", "locate", FERRY.toString(), "Mondays and on Fridays"))
                .isEqualTo(new Run(
                        1,
                        "",
                        FERRY + ": the text occurs in no block. A passage lies within one block: locate a sentence"
                                + " that runs on into another block in two parts.\n"));
    }

    @Test
    void printsEachClaimBesideItsPassages() {
        assertThat(verify("--width", "60")).isEqualTo(new Run(0, """
                Ferry 2021

                ferry-days (fact, held by Ann Harbour)
                  claim   Aland's ferry runs two days a week, Monday and
                          Friday.
                  2_0-35  The ferry of Aland sails on Mondays
                  3       and on Fridays.

                Harbour 2020

                ships-asked (fact, held by Ann Harbour)
                  claim   Aland requested ships, five of them, from Borland.
                  2_0-33  Aland asked Borland for 5 🚢 ships

                ships-refused (fact, held by Ann Harbour)
                  claim    Borland turned the request down.
                  2_35-50  Borland refused
                  5        A ship of Borland leaves the harbour.

                settlement-expected (attributed, held by analysts in Caféville)
                  claim   The question of the harbour will be settled, as
                          those who study it in Caféville think.
                  4_0-41  Analysts in Caféville expect a settlement

                papers 2, blocks 9, passages 13, claims 4: problems 0
                """, ""));
    }

    @Test
    void checksOnePaper() {
        assertThat(verify("--quiet", "--coverage", "--paper", "ferry-2021"))
                .isEqualTo(new Run(0, "papers 1, blocks 3, passages 4, claims 1: problems 0, gaps 0\n", ""));
    }

    @Test
    void countsGapsInCoverageAsFindings() {
        assertThat(verify("--quiet", "--coverage")).isEqualTo(new Run(1, """
                Harbour 2020, block 4, 41-78: no selector covers
                  , although nobody has met since then.
                Harbour 2020, block 6: no claim cites
                  Both may yet talk.
                papers 2, blocks 9, passages 13, claims 4: problems 0, gaps 2
                """, ""));
        assertThat(verify("--quiet")).isEqualTo(new Run(0, SUMMARY + "0\n", ""));
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                Arguments.of(
                        "\"6ac0370a",
                        "\"6ac0370b",
                        "block 1: the text is not the one that was cited; SHA-256 in the data"
                                + " 6ac0370bc438dff27301c025d0734020819c5e8f33a217377e6a9f3c2f34fd4f, of the text"
                                + " 6ac0370ac438dff27301c025d0734020819c5e8f33a217377e6a9f3c2f34fd4f"),
                Arguments.of(
                        "oa:start 35 ; oa:end 50",
                        "oa:start 35 ; oa:end 52",
                        "block 2: the passage is called harbour-2020/2_35-50, but what it addresses is"
                                + " harbour-2020/2_35-52\nHarbour 2020, block 2: passage 2_35-52 is out of range: the"
                                + " block has 51 characters"),
                Arguments.of(
                        "passage:5 , passage:2_35-50",
                        "passage:3 , passage:2_35-50",
                        "block 3: claim ships-refused cites a block of role furniture, which cannot be cited"));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void findsWhatDoesNotMatch(String old, String replacement, String problems, @TempDir Path folder) {
        Path project = FixtureProject.edited(folder, HARBOUR_DATA, old, replacement);
        int count = problems.split("\n").length;
        assertThat(run(
                        "sources",
                        "verify",
                        "--quiet",
                        "--project",
                        project.toString(),
                        "--texts",
                        FixtureProject.TEXTS.toString()))
                .isEqualTo(new Run(1, "Harbour 2020, " + problems + "\n" + SUMMARY + count + "\n", ""));
    }

    @Test
    void showsWhereARangeSelectsNothing(@TempDir Path folder) {
        Path project = FixtureProject.edited(
                folder, "data/papers/ferry-2021/paper.ttl", "oa:start 0 ; oa:end 35", "oa:start 35 ; oa:end 35");
        assertThat(run(
                        "sources",
                        "verify",
                        "--project",
                        project.toString(),
                        "--texts",
                        FixtureProject.TEXTS.toString(),
                        "--paper",
                        "ferry-2021",
                        "--width",
                        "80"))
                .isEqualTo(new Run(1, """
                Ferry 2021

                ferry-days (fact, held by Ann Harbour)
                  claim    Aland's ferry runs two days a week, Monday and Friday.
                  2_35-35  (not in the text)
                  3        and on Fridays.

                Ferry 2021, block 2: the passage is called ferry-2021/2_0-35, but what it addresses is ferry-2021/2_35-35
                Ferry 2021, block 2: passage 2_35-35 selects nothing: its end must be above its start
                papers 1, blocks 3, passages 4, claims 1: problems 2
                """, ""));
    }

    @Test
    void namesTheTextThatIsMissing(@TempDir Path folder) throws IOException {
        Files.copy(FERRY, folder.resolve("ferry-2021.txt"));
        String project = FixtureProject.PROJECT.toString();
        assertThat(run("sources", "verify", "--project", project, "--texts", folder.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "No text of Harbour 2020: expected the file " + folder.resolve("harbour-2020.txt")
                                + ". Put it there, or check one paper with --paper.\n"));
        assertThat(run(
                        "sources",
                        "verify",
                        "--quiet",
                        "--project",
                        project,
                        "--texts",
                        folder.toString(),
                        "--paper",
                        "ferry-2021"))
                .isEqualTo(new Run(0, "papers 1, blocks 3, passages 4, claims 1: problems 0\n", ""));
    }

    @Test
    void refusesUnknownPapersAndFolders() {
        assertThat(verify("--paper", "ferry"))
                .isEqualTo(new Run(2, "", "No paper is called \"ferry\". The data has: ferry-2021, harbour-2020.\n"));
        assertThat(run("sources", "verify", "--project", FixtureProject.PROJECT.toString(), "--texts", "no-such"))
                .isEqualTo(new Run(
                        2, "", "No such folder: no-such. Name the folder of the papers' texts with --texts.\n"));
    }

    @Test
    void refusesDataWithoutPapers(@TempDir Path folder) throws IOException {
        for (String part : new String[] {"ontology", "data", "queries"}) {
            Files.createDirectory(folder.resolve(part));
        }
        assertThat(run("sources", "verify", "--project", folder.toString(), "--texts", folder.toString()))
                .isEqualTo(new Run(2, "", "The data names no paper. A paper is an ent:Source in data/papers/.\n"));
    }

    @Test
    void refusesTextsThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("sources", "blocks", latin.toString()))
                .isEqualTo(new Run(2, "", latin + ":1:4: not valid UTF-8. Save the text as UTF-8.\n"));
        assertThat(run("sources", "blocks", "no-such.txt")).isEqualTo(new Run(2, "", "No such file: no-such.txt\n"));
        assertThat(run("sources", "locate", folder.toString(), "ship"))
                .isEqualTo(new Run(2, "", folder + " is a folder. Name a text file.\n"));
        assertThat(run("sources", "locate", FERRY.toString(), "\u00A0"))
                .isEqualTo(new Run(2, "", "The text to locate is empty. Give some words of the paper.\n"));
    }

    @Test
    void refusesWrongUsage() {
        Run alone = run("sources");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.err()).startsWith("Missing required subcommand\nUsage: entente sources ");
        Run withoutTexts = run("sources", "verify");
        assertThat(withoutTexts.code()).isEqualTo(2);
        assertThat(withoutTexts.out()).isEmpty();
        assertThat(withoutTexts.err())
                .startsWith("Missing required option: '--texts=DIR'\nUsage: entente sources verify ");
    }

    @Test
    void refusesAFileNameThatNamesNoPaper(@TempDir Path folder) throws IOException {
        Path file = Files.copy(FERRY, folder.resolve("my ferry.txt"));
        assertThat(run("sources", "locate", file.toString(), "ferry"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "\"my ferry\" is no name of a paper: a name is made of letters, digits and single hyphens,"
                                + " such as kim-2019. Give it with --paper.\n"));
    }

    private static Run verify(String... options) {
        return run(Stream.concat(
                        Stream.of(
                                "sources",
                                "verify",
                                "--project",
                                FixtureProject.PROJECT.toString(),
                                "--texts",
                                FixtureProject.TEXTS.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Entente.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void writesTurtleInAnyLanguage() {
        Locale before = Locale.getDefault();
        Run expected = run("sources", "locate", HARBOUR.toString(), "Borland refused");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(String.format("%d", 5)).isEqualTo("\u0665");
            assertThat(run("sources", "locate", HARBOUR.toString(), "Borland refused"))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected.out()).contains("oa:start 35 ; oa:end 50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "/secret.txt", "..", "texts/../secret.txt"})
    void readsNoTextOutsideTheFolder(String name, @TempDir Path folder) {
        Path project = FixtureProject.edited(folder, HARBOUR_DATA, "\"harbour-2020.txt\"", '"' + name + '"');
        assertThat(run(
                        "--project",
                        project.toString(),
                        "sources",
                        "verify",
                        "--texts",
                        FixtureProject.TEXTS.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "https://w3id.org/entente/id/source/harbour-2020: fileName must be the bare name of a file, not \""
                                + name + "\". Name the folder with --texts.\n"));
    }
}
