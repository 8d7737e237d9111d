package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.w3id.entente.publication.Downloads;
import org.w3id.entente.publication.Edition;

class DownloadsPageTest {

    private static final Edition EDITION = Pages.OF_PROJECT.edition();

    private static String page(boolean rdf12) {
        Documents documents = Documents.of(EDITION, new Hosting(Optional.empty(), false, rdf12));
        return new String(documents.find("downloads/index.html").orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static List<String> linkedDownloads(boolean rdf12) {
        return Pattern.compile("href=\"\\.\\./(downloads/[^\"]*\\.(?:nq|trig|jsonld|ttl)(?:\\.gz)?|void\\.ttl)\"")
                .matcher(page(rdf12))
                .results()
                .map(link -> link.group(1))
                .filter(path -> !path.startsWith("downloads/index."))
                .toList();
    }

    @Test
    void leadsToEveryDownload() {
        for (boolean rdf12 : List.of(false, true)) {
            assertThat(linkedDownloads(rdf12))
                    .containsExactlyInAnyOrderElementsOf(Downloads.of(EDITION, rdf12).paths().stream()
                            .filter(path -> !path.equals(".well-known/void"))
                            .toList());
        }
    }

    @Test
    void leadsToTheHashesAndToDataOnTheFiles() {
        assertThat(page(false))
                .contains(
                        "href=\"../downloads/SHA256SUMS.txt\"",
                        "href=\"../downloads/index.ttl\"",
                        "href=\"../downloads/index.jsonld\"");
    }

    @Test
    void holdsTheDatasetForSearchEngines() {
        String page = page(false);
        String begin = "<script type=\"application/ld+json\">";
        String block = page.substring(page.indexOf(begin) + begin.length(), page.indexOf("</script>"));
        assertThat(JSON.parse(block).getString("@type")).isEqualTo("Dataset");
        assertThat(JSON.parse(block).getString("@id")).isEqualTo("https://w3id.org/entente/");
    }
}
