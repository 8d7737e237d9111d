package org.w3id.entente.cli;

import java.nio.file.Path;
import org.w3id.entente.inference.FixtureProject;

/** A project that no graph can be built of: a mistake that is told in spite of it was noticed before. */
final class BrokenProject {

    private BrokenProject() {}

    /** Makes it in {@code folder}, with one data folder, {@code alpha-2019}. */
    static String in(Path folder) {
        FixtureProject.write(folder.resolve("ontology/none.txt"), "");
        FixtureProject.write(folder.resolve("queries/none.txt"), "");
        FixtureProject.write(folder.resolve("data/papers/alpha-2019/claims.ttl"), "this is no Turtle");
        return folder.toString();
    }
}
