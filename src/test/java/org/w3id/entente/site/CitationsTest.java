package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/** How to cite entries: the files beside the pages. */
class CitationsTest {

    @Test
    void bibTexOfAThing() {
        assertThat(Pages.OF_PROJECT.text("id/state/japan.bib")).isEqualTo("""
                        @misc{entente-state-japan,
                          author = {{The Entente developers}},
                          title = {{Japan}},
                          howpublished = {Entente: a knowledge graph of alliance relations, version 0.1.0},
                          year = {2026},
                          url = {https://w3id.org/entente/id/state/japan}
                        }
                        """);
    }

    @Test
    void claimNamesModeAndBlock() {
        assertThat(Pages.OF_PROJECT.text("id/claim/kim-2019/radar-lock-on-alleged.bib"))
                .contains(
                        "title = {{Reported, allegedly: A warship of South Korea is alleged to have locked fire-control"
                                + " radar on a surveillance plane of Japan.}}",
                        "note = {After Kim 2019, block 8}");
    }

    @Test
    void whatIsInferredSaysSo() {
        Edition edition = Pages.OF_PROJECT.edition();
        assertThat(edition.complete().tensions()).isNotEmpty().allSatisfy(tension -> {
            String path = Address.of(tension.iri()).orElseThrow().path();
            String status = edition.labels().of(tension.status());
            String entry = Pages.OF_PROJECT.text(path + ".bib");
            assertThat(entry).contains("note = {Inferred, not said by a paper; status: " + status + "}");
            assertThat(entry).containsPattern("title = \\{\\{Inferred (tension|relation) \\(" + status + "\\): ");
        });
    }

    /** By its title, and with what it is on. */
    @Test
    void entryOnAPaperNamesThePaper() {
        assertThat(Pages.OF_PROJECT.text("id/source/kim-2019.bib")).isEqualTo("""
                        @misc{entente-source-kim-2019,
                          author = {{The Entente developers}},
                          title = {{Kim 2019: Can Donald Trump save South Korea-Japan relations?}},
                          howpublished = {Entente: a knowledge graph of alliance relations, version 0.1.0},
                          year = {2026},
                          url = {https://w3id.org/entente/id/source/kim-2019},
                          note = {On: Tongfi Kim (2019): Can Donald Trump save South Korea-Japan relations? Institute for European Studies, Vrije Universiteit Brussel. Published: April 2019.}
                        }
                        """);
        assertThat(Pages.OF_PROJECT
                        .page("id/source/kim-2019")
                        .select("aside .panel:last-child > p")
                        .text())
                .startsWith(
                        "The Entente developers (2026): Kim 2019: Can Donald Trump save South Korea-Japan relations? In:"
                                + " Entente: a knowledge graph of alliance relations, version 0.1.0. https://");
    }

    @Test
    void theWholeIsNoPartOfItself() {
        assertThat(Pages.OF_PROJECT.text("index.bib")).isEqualTo("""
                        @misc{entente,
                          author = {{The Entente developers}},
                          title = {{Entente: a knowledge graph of alliance relations}},
                          howpublished = {Version 0.1.0},
                          year = {2026},
                          url = {https://w3id.org/entente/}
                        }
                        """);
        assertThat(Pages.OF_PROJECT.text("index.csl.json"))
                .contains("\"dataset\"")
                .doesNotContain("container-title");
    }

    /** BibTeX tells no capitals from small letters. */
    @Test
    void noTwoEntriesHaveOneKey() {
        assertThat(Pages.OF_PROJECT.documents().paths().stream()
                        .filter(path -> path.endsWith(".bib"))
                        .map(path ->
                                Pages.OF_PROJECT.text(path).lines().findFirst().orElseThrow()))
                .hasSizeGreaterThan(1000)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("@misc\\{[a-z0-9-]+,"));
    }

    @Test
    void cslOfAPassage() {
        assertThat(JSON.parseAny(Pages.OF_PROJECT.text("id/passage/kim-2019/8.csl.json")))
                .isEqualTo(JSON.parseAny("""
                        [ { "id": "https://w3id.org/entente/id/passage/kim-2019/8",
                            "type": "entry",
                            "title": "Kim 2019, block 8",
                            "container-title": "Entente: a knowledge graph of alliance relations",
                            "author": [ { "literal": "The Entente developers" } ],
                            "issued": { "date-parts": [ [ 2026, 1, 2 ] ] },
                            "version": "0.1.0",
                            "URL": "https://w3id.org/entente/id/passage/kim-2019/8",
                            "note": "After Kim 2019, block 8" } ]
                        """));
    }

    @Test
    void texCommandsAreText() {
        assertThat(BibTeXText.of("50 % of {A}_1\n& \\input{x} #$~^"))
                .isEqualTo("50 \\% of \\textbraceleft{}A\\textbraceright{}\\_1 \\& \\textbackslash{}input"
                        + "\\textbraceleft{}x\\textbraceright{} \\#\\$\\textasciitilde{}\\textasciicircum{}");
    }
}
