package org.w3id.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.vocabulary.ENT;

class ExplanationsTest {

    @TempDir
    private Path folder;

    @Test
    void thatATensionIsStatedBesidesIsNoProofOfIt() {
        TensionInference run = TensionInference.of(FixtureProject.in(folder));
        Graph stated = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(stated, run.stated());
        for (Tension tension : run.tensions()) {
            Resource type = tension.relation() ? ENT.Relation : ENT.Tension;
            stated.add(tension.iri(), RDF.type.asNode(), type.asNode());
        }

        TensionInference besides = TensionInference.of(stated, run.rules());

        assertThat(besides.tensions()).isEqualTo(run.tensions()).isNotEmpty();
        assertThat(explained(besides)).isEqualTo(explained(run));
    }

    private static List<Explanation> explained(TensionInference run) {
        Explanations explanations = new Explanations(run);
        return run.tensions().stream()
                .map(tension -> explanations.all(tension, 10))
                .toList();
    }
}
