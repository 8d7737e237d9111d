package org.w3id.entente.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.query.Suggestion;

/**
 * The scenarios of a project.
 *
 * @param scenarios all of them, in the order of their names
 * @param stated what the project states, of which they speak
 */
public record Scenarios(List<Scenario> scenarios, Graph stated) {

    /** Reads {@code data/scenarios/*.ttl}; throws {@link InputException} with file and line where one is at fault. */
    public static Scenarios of(Project project, Graph stated) {
        return new Scenarios(
                files(project).stream()
                        .map(file -> ScenarioFile.read(file, stated))
                        .sorted(Comparator.comparing(Scenario::name))
                        .toList(),
                stated);
    }

    /** The files of all scenarios of a project. */
    public static List<Path> files(Project project) {
        return Project.files(project.scenarios(), ".ttl");
    }

    /**
     * The scenario of that name, IRI or label, or the one in the Turtle file of that path.
     *
     * @throws InputException where there is none, with the nearest names, or the file is at fault
     */
    public Scenario find(String name) {
        String wanted = name.strip();
        if (wanted.endsWith(".ttl") || Files.isRegularFile(Path.of(wanted))) {
            return ScenarioFile.read(Path.of(wanted), stated);
        }
        return scenarios.stream()
                .filter(scenario -> wanted.equals(scenario.iri().getURI())
                        || wanted.equalsIgnoreCase(scenario.name())
                        || wanted.equalsIgnoreCase("scenario:" + scenario.name())
                        || wanted.equalsIgnoreCase(scenario.label()))
                .findFirst()
                .orElseThrow(() -> unknown(wanted));
    }

    private InputException unknown(String wanted) {
        String nearest =
                Suggestion.of(wanted, scenarios.stream().map(Scenario::name).toList());
        return new InputException("No scenario \"" + wanted + "\"." + nearest
                + " \"entente what-if\" lists all of them; a file of yours is named by its path: my-scenario.ttl.");
    }
}
