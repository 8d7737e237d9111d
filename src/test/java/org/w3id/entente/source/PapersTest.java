package org.w3id.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

class PapersTest {

    private static final String FERRY = "data/papers/ferry-2021/paper.ttl";
    private static final String ID = "https://w3id.org/entente/id/";
    private static final String ADVICE = ". The whole list of such faults: entente validate";

    @Test
    void readsPapersPassagesAndClaims() {
        List<Paper> papers = read(FixtureProject.PROJECT);
        assertThat(papers).extracting(Paper::name).containsExactly("ferry-2021", "harbour-2020");

        Passage first =
                block("1", "299f7104826bc240541c95380751da21f4fd791673afa6e694f61c7da57e29f7", "heading", false);
        Passage second =
                block("2", "6d1bec637c8b0d4597cfd9dd31675bf9594516eb85932b7872d462044688cc18", "article", true);
        Passage third = block("3", "59eee58d6ef51b7f708dd2b2d92ddeee48eb304f682b09df762d64dab331b1e8", "article", true);
        Passage range =
                new Passage("ferry-2021/2_0-35", "ferry-2021/2", new Place(2, new Span(0, 35)), Optional.empty());
        PaperClaim claim = new PaperClaim(
                "ferry-days",
                "fact",
                "Ann Harbour",
                "Aland's ferry runs two days a week, Monday and Friday.",
                List.of(range, third));
        assertThat(papers.get(0))
                .isEqualTo(new Paper(
                        "ferry-2021",
                        "Ferry 2021",
                        "ferry-2021.txt",
                        List.of(first, second, range, third),
                        List.of(claim)));
    }

    @Test
    void ordersClaimsByTheirFirstPassageAndTakesTheAuthorForTheHolder() {
        assertThat(read(FixtureProject.PROJECT).get(1).claims())
                .extracting(PaperClaim::name, PaperClaim::holder)
                .containsExactly(
                        tuple("ships-asked", "Ann Harbour"),
                        tuple("ships-refused", "Ann Harbour"),
                        tuple("settlement-expected", "analysts in Caf\u00E9ville"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        " ; ent:citationLabel \"Ferry 2021\"",
                        "",
                        ID + "source/ferry-2021 has no citationLabel" + ADVICE),
                Arguments.of(
                        "ent:citationLabel \"Ferry 2021\"",
                        "ent:citationLabel person:x",
                        ID + "source/ferry-2021: citationLabel must be a text, not <" + ID + "person/x>" + ADVICE),
                Arguments.of(
                        "ent:blockNumber 1 ",
                        "ent:blockNumber 1 , 7 ",
                        ID + "passage/ferry-2021/1 has 2 blockNumber, one is needed" + ADVICE),
                Arguments.of(
                        "ent:blockNumber 1 ",
                        "ent:blockNumber 1.5 ",
                        ID + "passage/ferry-2021/1: blockNumber must be a whole number, not 1.5" + ADVICE),
                Arguments.of(
                        "ent:blockRole blockrole:heading",
                        "ent:blockRole \"heading\"",
                        ID + "passage/ferry-2021/1: blockRole must be a resource, not \"heading\"" + ADVICE),
                Arguments.of(
                        " ; oa:end 35", "", "The selector of " + ID + "passage/ferry-2021/2_0-35 has no end" + ADVICE),
                Arguments.of(
                        "  ent:citesPassage passage:3 , passage:2_0-35 ;\n",
                        "",
                        ID + "claim/ferry-2021/ferry-days has no citesPassage" + ADVICE),
                Arguments.of(
                        "passage:3 , passage:2_0-35",
                        "\"block 3\"",
                        ID + "claim/ferry-2021/ferry-days: citesPassage must be an IRI, not \"block 3\"" + ADVICE),
                Arguments.of(
                        "passage:3 , ",
                        "passage:9 , ",
                        ID + "claim/ferry-2021/ferry-days cites " + ID
                                + "passage/ferry-2021/9, which the data does not describe as an ent:Passage. Find the place with: entente sources locate"),
                Arguments.of(
                        "passage:1 a ent:Passage",
                        "[] a ent:Passage",
                        "A source, passage or claim has no IRI" + ADVICE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refusesDataThatCannotBeChecked(String old, String replacement, String message, @TempDir Path folder) {
        Path project = FixtureProject.edited(folder, FERRY, old, replacement);
        assertThatThrownBy(() -> read(project))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    private static Passage block(String number, String sha256, String role, boolean citable) {
        String path = "ferry-2021/" + number;
        return new Passage(
                path,
                path,
                new Place(Integer.parseInt(number)),
                Optional.of(new Passage.Listing(sha256, role, citable)));
    }

    private static List<Paper> read(Path project) {
        return Papers.of(KnowledgeGraph.load(Project.in(project)));
    }
}
