package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.w3id.entente.publication.Document;

/** What pages need beside their text. */
class AssetsTest {

    private static final Assets ASSETS = new Assets();

    @Test
    void allAreThere() {
        assertThat(ASSETS.paths())
                .contains("assets/entente.css", "assets/icon.svg")
                .allSatisfy(path ->
                        assertThat(ASSETS.find(path).orElseThrow().content()).isNotEmpty());
        assertThat(ASSETS.find("assets/../Assets.class")).isEmpty();
        assertThat(ASSETS.find("assets/")).isEmpty();
    }

    @Test
    void styleFetchesNothing() {
        Document style = ASSETS.find("assets/entente.css").orElseThrow();
        assertThat(style.mediaType()).isEqualTo("text/css;charset=utf-8");
        assertThat(new String(style.content(), StandardCharsets.UTF_8)).doesNotContain("url(", "@import");
    }
}
