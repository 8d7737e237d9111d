package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Links and the navigation that is on every page. */
class LinksTest {

    private static final List<String> PAGES =
            List.of("index.html", "vocab/index.html", "id/state/index.html", "id/state/japan.html");
    private static final Links LINKS = Links.of(PAGES::contains, Hosting.FILES, "id/state/japan.html");

    @Test
    void linksClimbToTheRoot() {
        assertThat(LINKS.to("assets/entente.css")).isEqualTo("../../assets/entente.css");
        assertThat(Links.of(PAGES::contains, Hosting.FILES, "index.html").to("sparql.html"))
                .isEqualTo("./sparql.html");
        assertThat(Links.of(
                                PAGES::contains,
                                new Hosting(Optional.of("https://example.org/e/"), false),
                                "id/state/japan.html")
                        .to("index.html"))
                .isEqualTo("https://example.org/e/index.html");
    }

    @Test
    void whatIsNoPathIsEncoded() {
        assertThat(LINKS.to("id/x/a b?c#d%20é\".html")).isEqualTo("../../id/x/a%20b%3Fc%23d%2520é%22.html");
    }

    @Test
    void onlyPagesThatAreThereAreLinked() {
        assertThat(LINKS.to(node("https://w3id.org/entente/id/state/japan"))).contains("../../id/state/japan.html");
        assertThat(LINKS.to(node("https://w3id.org/entente/id/state/nowhere"))).isEmpty();
        assertThat(LINKS.to(node("http://www.wikidata.org/entity/Q17"))).contains("http://www.wikidata.org/entity/Q17");
        assertThat(LINKS.to(node("javascript:alert(1)"))).isEmpty();
        assertThat(LINKS.to(NodeFactory.createLiteralString("https://example.org/")))
                .isEmpty();
    }

    @Test
    void filesOfOursAreLinkedWhereTheyAre() {
        Links links = Links.of(PAGES::contains, "void.ttl"::equals, Hosting.FILES, "id/state/japan.html");
        assertThat(links.to(node("https://w3id.org/entente/void.ttl"))).contains("../../void.ttl");
        assertThat(links.to(node("https://w3id.org/entente/index.html"))).contains("../../index.html");
        assertThat(links.to(node("https://w3id.org/entente/robots.txt"))).isEmpty();
    }

    @Test
    void navigationHasThePagesThatAreThereAndMarksTheCurrentOne() {
        assertThat(LINKS.navigation()).extracting(Navigation.Entry::label).containsExactly("States", "Ontology");
        Navigation.Entry states = LINKS.navigation().get(0);
        assertThat(states.current("id/state/index.html")).isEqualTo("page");
        assertThat(states.current("id/state/japan.html")).isEqualTo("true");
        assertThat(states.current("id/statement/x.html")).isNull();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
