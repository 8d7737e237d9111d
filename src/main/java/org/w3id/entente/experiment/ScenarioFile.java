package org.w3id.entente.experiment;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.TermPositions;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/** Reads the file of a scenario: one {@code ent:Scenario}, its hypotheses, and the things that they need. */
final class ScenarioFile {

    private static final String FORM = "<" + Namespaces.ID + "scenario/my-scenario> a ent:Scenario";

    private final Path file;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final TermPositions positions;

    private ScenarioFile(Path file) {
        this.file = file;
        TurtleFile.read(file, Namespaces.ROOT, graph);
        this.positions = TermPositions.of(file, Namespaces.ROOT);
    }

    /**
     * The scenario of {@code file}.
     *
     * @param stated what the project states, of which the scenario speaks
     * @throws InputException with file, line and what to write where the file holds no scenario, several, or one that
     *     names what is not there
     */
    static Scenario read(Path file, Graph stated) {
        return new ScenarioFile(file).scenario(stated);
    }

    private Scenario scenario(Graph stated) {
        List<Node> scenarios = typed(ENT.Scenario.asNode());
        if (scenarios.isEmpty()) {
            throw new InputException(
                    file, 0, 0, "describes no scenario. Write " + FORM + " ; skos:prefLabel \"…\"@en.");
        }
        if (scenarios.size() > 1) {
            throw positions.fault(scenarios.get(1), "this is a second scenario. Give each a file of its own.");
        }
        Node iri = scenarios.get(0);
        if (!iri.isURI() || !iri.getURI().startsWith(Namespaces.ID + "scenario/")) {
            throw positions.fault(iri, "a scenario is named " + FORM + ": rename it.");
        }
        Scenario scenario = new Scenario(
                file,
                iri,
                text(iri, SKOS.prefLabel),
                text(iri, SKOS.definition),
                graph,
                Values.of(graph, iri, ENT.supposes),
                Values.of(graph, iri, ENT.doubtsClaim),
                Values.of(graph, iri, ENT.doubtsMode),
                Values.of(graph, iri, ENT.switchesOff));
        new ScenarioCheck(scenario, stated, positions).check(typed(ENT.Hypothesis.asNode()));
        return scenario;
    }

    private List<Node> typed(Node type) {
        return Values.typed(graph, type);
    }

    private String text(Node scenario, Property property) {
        return Values.text(graph, scenario, property)
                .orElseThrow(() -> positions.fault(
                        scenario,
                        "the scenario has no " + ShortName.of(property.getURI())
                                + ". Say what it is called (skos:prefLabel), and what is supposed and to be watched"
                                + " (skos:definition)."));
    }
}
