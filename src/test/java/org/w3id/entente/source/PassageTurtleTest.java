package org.w3id.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;

class PassageTurtleTest {

    private static final String PREFIXES = """
            @prefix ent: <https://w3id.org/entente/vocab/> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix passage: <https://w3id.org/entente/id/passage/kim-2019/> .
            @prefix source: <https://w3id.org/entente/id/source/> .
            """;

    private static final String EXPECTED = """
            <https://w3id.org/entente/id/passage/kim-2019/8_248-340>
              a <https://w3id.org/entente/vocab/Passage> , <http://www.w3.org/ns/oa#SpecificResource> ;
              <https://w3id.org/entente/vocab/inSource> <https://w3id.org/entente/id/source/kim-2019> ;
              <https://w3id.org/entente/vocab/blockNumber> 8 ;
              <http://www.w3.org/ns/oa#hasSource> <https://w3id.org/entente/id/passage/kim-2019/8> ;
              <http://www.w3.org/ns/oa#hasSelector> [
                a <http://www.w3.org/ns/oa#TextPositionSelector> ;
                <http://www.w3.org/ns/oa#start> 248 ; <http://www.w3.org/ns/oa#end> 340 ] .
            """;

    @Test
    void writesARangeOfABlock() {
        String turtle = PassageTurtle.of("kim-2019", new Place(8, new Span(248, 340)));
        assertThat(parsed(PREFIXES + turtle).isIsomorphicWith(parsed(EXPECTED))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my paper", "kim_2019", "-kim", "kim--2019", "kim-2019 ; a ent:Claim"})
    void refusesWhatIsNoName(String name) {
        Place place = new Place(8, new Span(248, 340));
        assertThatThrownBy(() -> PassageTurtle.of(name, place))
                .isInstanceOf(InputException.class)
                .hasMessage("\"" + name + "\" is no name of a paper: a name is made of letters, digits and single"
                        + " hyphens, such as kim-2019. Give it with --paper.");
    }

    private static Graph parsed(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
