package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3id.entente.site.Picture.Box;
import org.w3id.entente.site.Picture.Neighbour;

/** The small picture of a thing among its neighbours. */
class PictureTest {

    @Test
    void linesBreakAtWordsAndTellOfMore() {
        assertThat(TextLines.of("one two three four", 9, 2)).containsExactly("one two", "three…");
        assertThat(TextLines.of("one two", 9, 2)).containsExactly("one two");
        assertThat(TextLines.of("incomprehensibilities", 9, 2)).containsExactly("incompreh…");
        assertThat(TextLines.of("", 9, 2)).containsExactly("");
    }

    @Test
    void boxesNeitherOverlapNorLeaveThePicture() {
        List<Neighbour> neighbours = List.of(
                new Neighbour(Mention.plain("United States forces in Japan"), "hosts", Tie.FACT),
                new Neighbour(Mention.plain("Japan"), "is allied with, is in dispute with, rivals", Tie.NOT_FACT),
                new Neighbour(Mention.plain("x".repeat(200)), "a", Tie.INFERRED));
        Picture picture = Picture.of("a thing with quite a long name, longer than lines", neighbours, neighbours, 3);
        List<Box> boxes = picture.boxes();
        assertThat(boxes).hasSize(7);
        for (Box box : boxes) {
            assertThat(box.x()).isPositive();
            assertThat(box.y()).isPositive();
            assertThat(box.x() + box.width()).isLessThan(Picture.WIDTH);
            assertThat(box.y() + box.height()).isLessThan(picture.height());
            assertThat(boxes).noneMatch(other -> other != box && overlap(box, other));
        }
        assertThat(picture.edges())
                .extracting(Picture.Edge::tie)
                .containsExactly(Tie.FACT, Tie.NOT_FACT, Tie.INFERRED, Tie.FACT, Tie.NOT_FACT, Tie.INFERRED);
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    @Test
    void pictureOfAClaimTellsItsManner() {
        Element picture =
                Pages.OF_PROJECT.page("id/claim/kim-2019/radar-lock-on-alleged").selectFirst("svg");
        assertThat(picture.select("desc").text())
                .isEqualTo("locks radar on (reported, allegedly) – subject: South Korean warship; object: Japanese"
                        + " surveillance plane; tells of: alleged radar lock-on of December 2018.");
        assertThat(picture.select("path.edge-not-fact")).hasSize(3);
        assertThat(picture.select("a").eachAttr("aria-label"))
                .containsExactly(
                        "South Korean warship",
                        "Japanese surveillance plane",
                        "alleged radar lock-on of December 2018");
    }

    /** Whatever its grounds: the status says how firm those are. */
    @Test
    void tensionHasTheLinesOfWhatIsInferred() {
        for (String tension : List.of(
                "settlement/japan--south-korea/postwar-settlement", "incident/japan--south-korea/radar-lock-on-2018")) {
            Element picture = Pages.OF_PROJECT.page("id/tension/" + tension).selectFirst("figure.neighbours");
            assertThat(picture.select("path:not(.trunk)")).hasSize(3).allMatch(edge -> edge.hasClass("edge-inferred"));
            assertThat(picture.select("figcaption").text())
                    .isEqualTo("Dotted line: inferred by rules. The page says the same in text.");
        }
    }

    /** Two alliances, two governments and more are stated of Japan; tensions are not. */
    @Test
    void neighboursThatRulesInferDifferFromThoseThatAreStated() {
        Element picture = Pages.OF_PROJECT.page("id/state/japan").selectFirst("figure.neighbours");
        assertThat(picture.select("path.edge").subList(0, 6))
                .as("those to tensions, which stand first")
                .allMatch(edge -> edge.hasClass("edge-inferred"));
        assertThat(picture.select("a[aria-label=United States]").eachText())
                .as("the alliance that is stated, and what rules infer")
                .anyMatch(text -> !text.startsWith("inferred") && text.contains("is allied with"));
        assertThat(picture.select("path.edge:not([class*=edge-])")).isNotEmpty();
        assertThat(picture.select("a .edge-label").eachText()).anyMatch(text -> text.startsWith("inferred tension"));
        assertThat(picture.select("figcaption").text())
                .containsPattern(
                        "inferred by rules\\. The page says the same in text, with \\d+ more that have no room here\\.$");
    }

    @Test
    void whatIsAtStakeStandsFirst() {
        assertThat(Pages.OF_PROJECT
                        .page("id/state/south-korea")
                        .select("figure.neighbours a[aria-label*=urden-sharing]")
                        .eachAttr("aria-label"))
                .isNotEmpty()
                .noneMatch(label -> label.startsWith("Burden-sharing"));
    }
}
