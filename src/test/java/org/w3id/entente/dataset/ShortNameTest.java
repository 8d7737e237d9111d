package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/entente/id/state/japan, state:japan",
        "https://w3id.org/entente/id/claim/kim-2019/a-slug, claim:kim-2019/a-slug",
        "https://w3id.org/entente/scheme/mode/fact, mode:fact",
        "https://w3id.org/entente/scheme/comparison/agreement, comparison:agreement",
        "https://w3id.org/entente/id/comparison/agreement, id:comparison/agreement",
        "https://w3id.org/entente/graph/kim-2019, graph:kim-2019",
        "https://w3id.org/entente/vocab/demands, ent:demands",
        "http://example.org/x, <http://example.org/x>",
    })
    void takesTheLongestPrefixAndTellsTwoThingsApart(String iri, String name) {
        assertThat(ShortName.of(iri)).isEqualTo(name);
    }

    @Test
    void namesLiteralsAndUnnamedNodes() {
        assertThat(ShortName.of(NodeFactory.createLiteralLang("Japan", "en"))).isEqualTo("\"Japan\"");
        assertThat(ShortName.of(NodeFactory.createBlankNode())).isEqualTo("[ ]");
    }
}
