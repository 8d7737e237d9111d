package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;

/** A paper is read from its first block to its last, and each block from its first character. */
class PaperReadingTest {

    private static final Graph GRAPH = RDFParser.fromString("""
                    @prefix ent: <https://w3id.org/entente/vocab/> .
                    @prefix oa: <http://www.w3.org/ns/oa#> .
                    @prefix p: <https://w3id.org/entente/id/passage/small/> .
                    @prefix c: <https://w3id.org/entente/id/claim/small/> .
                    @prefix source: <https://w3id.org/entente/id/source/> .
                    p:2 ent:inSource source:small ; ent:blockNumber 2 ; ent:section "Body" .
                    p:10 ent:inSource source:small ; ent:blockNumber 10 .
                    p:10_5-9 ent:inSource source:small ; ent:blockNumber 10 ; oa:hasSelector [ oa:start 5 ; oa:end 9 ] .
                    p:10_40-60 ent:inSource source:small ; ent:blockNumber 10 ;
                      oa:hasSelector [ oa:start 40 ; oa:end 60 ] .
                    p:11_0-3 ent:inSource source:small ; ent:blockNumber 11 ; oa:hasSelector [ oa:start 0 ; oa:end 3 ] .
                    <https://w3id.org/entente/id/passage/other/1> ent:inSource source:other ; ent:blockNumber 1 .
                    c:late a ent:Claim ; ent:citesPassage p:10_40-60 .
                    c:early a ent:Claim ; ent:citesPassage p:10_5-9 .
                    c:whole a ent:Claim ; ent:citesPassage p:10 .
                    c:twice a ent:Claim ; ent:citesPassage p:11_0-3 , p:10_40-60 .
                    c:elsewhere a ent:Claim ; ent:citesPassage <https://w3id.org/entente/id/passage/other/1> .
                    c:no-claim ent:citesPassage p:2 .
                    """, Lang.TURTLE).toGraph();

    private static final PaperReading READING =
            PaperReading.of(GRAPH, NodeFactory.createURI(Namespaces.ID + "source/small"));

    @Test
    void claimsStandWhereTheirFirstPassageBegins() {
        assertThat(READING.claims()).extracting(ShortName::lastPart).containsExactly("whole", "early", "late", "twice");
    }

    @Test
    void blocksStandInTheOrderOfTheirNumbers() {
        assertThat(READING.blocks())
                .extracting(PaperReading.Block::number, block -> names(block.claims()), PaperReading.Block::section)
                .containsExactly(
                        tuple(2, List.of(), "Body"),
                        tuple(10, List.of("whole", "early", "late", "twice"), ""),
                        tuple(11, List.of(), ""));
    }

    @Test
    void blockOfWhichOnlyAPartIsListedHasNoPassage() {
        assertThat(READING.blocks())
                .extracting(block -> block.passage() == null)
                .containsExactly(false, false, true);
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(ShortName::lastPart).toList();
    }
}
