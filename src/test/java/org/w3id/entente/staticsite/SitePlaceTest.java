package org.w3id.entente.staticsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.project.InputException;

/** What is told of a folder before anything is made. */
class SitePlaceTest {

    @TempDir
    private Path place;

    @Test
    void takesAFolderThatIsEmptyOrNotThereAndChangesNothing() throws IOException {
        assertThatCode(() -> SitePlace.require(place)).doesNotThrowAnyException();
        assertThatCode(() -> SitePlace.require(place.resolve("a/b/c"))).doesNotThrowAnyException();
        assertThat(place).isEmptyDirectory();
        Files.createDirectory(place.resolve(".entente-site"));
        assertThatCode(() -> SitePlace.require(place)).doesNotThrowAnyException();
    }

    /** The modules of the JDK are a file system that nobody may write to, whoever runs this. */
    @Test
    void refusesWhatCannotBeWritten() {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        Path folder = modules.resolve("none/site");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SitePlace.require(folder))
                .withMessage(folder + " cannot be written: no access to " + modules
                        + ". Allow writing, free some space, or name another folder.");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("link"), place.resolve("nothing"));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SitePlace.require(link))
                .withMessage(link + " is no folder. Name one that is empty or not there yet.");
    }

    /** Found before anything moves, not when half of the site is in place. */
    @Test
    void refusesWhatIsInTheWayOfAFileOrAFolder() throws IOException {
        Files.writeString(place.resolve("vocab"), "a file of others");
        Files.createDirectories(place.resolve("page.html"));
        Files.writeString(place.resolve("ours.html"), "1");

        refuses("vocab", "folder", "a/x.html", "vocab/deep/Claim.html");
        refuses("page.html", "file", "page.html");
        SitePlace.refuseOverwriting(place, Set.of("ours.html"), List.of("ours.html", "a/new.html"));
    }

    private void refuses(String inTheWay, String what, String... files) {
        Path path = place.resolve(inTheWay);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SitePlace.refuseOverwriting(place, Set.of("page.html"), List.of(files)))
                .withMessage(path + " is in the way: the site has a " + what
                        + " of that name, and this is not the site's. Move it away.");
    }
}
