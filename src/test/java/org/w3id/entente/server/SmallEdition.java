package org.w3id.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.publication.Edition;

/** The edition of a small project, made once for all tests in a moment; its folder is gone. */
final class SmallEdition {

    static final Edition EDITION = make();

    private SmallEdition() {}

    private static Edition make() {
        try {
            Path folder = Files.createTempDirectory("entente-small");
            try {
                return Edition.of(FixtureProject.in(folder), ServerUnderTest.MODIFIED);
            } finally {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
