package org.w3id.entente.publication;

import java.nio.file.Path;
import org.w3id.entente.project.Project;

/** The edition of the project's own data with its own time, loaded once for all tests; not to be changed. */
final class ProjectEdition {

    static final Edition EDITION = Edition.of(Project.in(Path.of("")));

    private ProjectEdition() {}
}
