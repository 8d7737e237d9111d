package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;

class GroundingTest {

    private static final Graph STATED = GraphFactory.createDefaultGraph();

    /** Two papers of one house and one of another. */
    @BeforeAll
    static void describeClaims(@TempDir Path folder) {
        Path file = folder.resolve("claims.ttl");
        FixtureProject.write(file, """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix mode: <https://w3id.org/entente/scheme/mode/> .
                @prefix claim: <https://w3id.org/entente/id/claim/> .
                mode:fact skos:prefLabel "fact"@en .
                mode:argument skos:prefLabel "argument"@en .
                <https://w3id.org/entente/s/1> dcterms:publisher <https://w3id.org/entente/house-b> .
                <https://w3id.org/entente/s/2> dcterms:publisher <https://w3id.org/entente/house-a> .
                <https://w3id.org/entente/s/3> dcterms:publisher <https://w3id.org/entente/house-b> .
                <https://w3id.org/entente/p/1> ent:inSource <https://w3id.org/entente/s/1> .
                <https://w3id.org/entente/p/2> ent:inSource <https://w3id.org/entente/s/2> .
                <https://w3id.org/entente/p/3> ent:inSource <https://w3id.org/entente/s/3> .
                claim:a a ent:Claim ; ent:mode mode:argument ; ent:citesPassage <https://w3id.org/entente/p/1> .
                claim:b a ent:Claim ; ent:mode mode:fact ; ent:citesPassage <https://w3id.org/entente/p/2> .
                claim:c a ent:Claim ; ent:mode mode:fact ; ent:citesPassage <https://w3id.org/entente/p/1> , <https://w3id.org/entente/p/3> .
                claim:h a ent:Hypothesis .
                """);
        TurtleFile.read(file, Namespaces.ROOT, STATED);
    }

    @Test
    void countsClaimsModesAndPublishersApart() {
        Grounding grounding = Grounding.of(STATED, claims("a", "b", "c", "b"));

        assertThat(grounding)
                .isEqualTo(new Grounding(
                        Map.of("fact", 2, "argument", 1),
                        0,
                        List.of(
                                NodeFactory.createURI(Namespaces.ROOT + "house-a"),
                                NodeFactory.createURI(Namespaces.ROOT + "house-b"))));
        assertThat(grounding.claims()).isEqualTo(3);
        assertThat(grounding.phrase()).isEqualTo("3 claims: 2 fact, 1 argument; by 2 publishers");
    }

    @Test
    void twoPapersOfOneHouseAreOnePublisher() {
        assertThat(Grounding.of(STATED, claims("c")).phrase()).isEqualTo("1 claim: 1 fact; by 1 publisher");
        assertThat(Grounding.of(STATED, claims("a", "c")).phrase())
                .isEqualTo("2 claims: 1 argument, 1 fact; by 1 publisher");
    }

    @Test
    void aHypothesisIsNoClaim() {
        assertThat(Grounding.of(STATED, claims("b", "h")).phrase())
                .isEqualTo("1 claim: 1 fact; 1 hypothesis; by 1 publisher");
        assertThat(Grounding.of(STATED, claims("h")).phrase()).isEqualTo("0 claims; 1 hypothesis");
    }

    private static List<Node> claims(String... names) {
        return List.of(names).stream()
                .map(name -> NodeFactory.createURI(Namespaces.ID + "claim/" + name))
                .toList();
    }
}
