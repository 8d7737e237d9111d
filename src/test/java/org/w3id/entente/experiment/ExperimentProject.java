package org.w3id.entente.experiment;

import java.nio.file.Path;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.Project;

/** The small project of four states, with scenarios of its own. */
public final class ExperimentProject {

    public static final Path SCENARIOS = Path.of("src/test/resources/experiment/scenarios");

    private ExperimentProject() {}

    /** Makes the project in an empty folder. */
    public static Project in(Path folder) {
        Project project = FixtureProject.in(folder);
        FixtureProject.copy(SCENARIOS, project.scenarios());
        FixtureProject.copy(
                SCENARIOS.resolveSibling("expectations"), project.data().resolve("expectations"));
        return project;
    }
}
