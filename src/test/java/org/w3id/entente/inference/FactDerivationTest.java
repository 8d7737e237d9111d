package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.vocabulary.ENT;

class FactDerivationTest {

    @TempDir
    private Path folder;

    @Test
    void derivesExactlyWhatAffirmativeFactsSay() {
        Project project = FixtureProject.withoutData(folder);
        FixtureProject.copy(
                FixtureProject.RESOURCES.resolve("derivation/data.ttl"), folder.resolve("data/papers/data.ttl"));
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        FactDerivation.derive(project, graph);

        Graph expected = GraphFactory.createDefaultGraph();
        TurtleFile.read(FixtureProject.RESOURCES.resolve("derivation/expected.ttl"), Namespaces.ROOT, expected);
        Graph derived = graph.graph(KnowledgeGraph.DERIVED);
        assertThat(difference(derived, expected)).as("derived too much").isEmpty();
        assertThat(difference(expected, derived)).as("not derived").isEmpty();
        assertThat(derived.isIsomorphicWith(expected)).isTrue();
    }

    @Test
    void anAllegedSituationIsNeverAffirmed() {
        Project project = FixtureProject.in(folder);
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        FactDerivation.derive(project, graph);

        Node sighting = NodeFactory.createURI(Namespaces.ID + "situation/sighting-2018");
        Graph all = graph.union();
        assertThat(all.contains(sighting, RDF.type.asNode(), ENT.UnaffirmedSituation.asNode()))
                .isTrue();
        assertThat(all.contains(sighting, RDF.type.asNode(), ENT.AffirmedSituation.asNode()))
                .isFalse();
        assertThat(all.contains(sighting, RDF.type.asNode(), ENT.Incident.asNode()))
                .isFalse();
    }

    @Test
    void refusesAQueryThatIsNoConstruct() {
        Project project = FixtureProject.withoutData(folder);
        Path wrong = folder.resolve("ontology/derivations/99-wrong.rq");
        FixtureProject.write(wrong, "SELECT * { ?s ?p ?o }");
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        assertThatThrownBy(() -> FactDerivation.derive(project, graph))
                .isInstanceOf(InputException.class)
                .hasMessage(wrong + ": is no CONSTRUCT query; a derivation must be one.");
    }

    private static String difference(Graph one, Graph other) {
        Graph rest = GraphFactory.createDefaultGraph();
        one.stream().filter(triple -> !other.contains(triple)).forEach(rest::add);
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, rest, Lang.NTRIPLES);
        return text.toString();
    }
}
