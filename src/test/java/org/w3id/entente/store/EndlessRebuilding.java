package org.w3id.entente.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.w3id.entente.project.Project;

/** Builds a store from one project, then from another, and so on, until it is killed. */
final class EndlessRebuilding {

    private EndlessRebuilding() {}

    /** Folder of the store, folder of one project, folder of the other. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        System.out.println("started");
        for (int i = 0; Instant.now().isBefore(end); i++) {
            Project project = Project.in(Path.of(arguments[1 + i % 2]));
            Tdb2Store.open(new StoreSettings(folder, true, "1.0.0"), project).close();
            System.out.println("built " + i);
        }
    }
}
