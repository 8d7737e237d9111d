package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.project.Project;

class QueryCatalogueTest {

    @Test
    void readsQueriesInAnArchiveToo(@TempDir Path folder) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("entente.jar"), Map.of("create", "true"))) {
            Path group = Files.createDirectories(archive.getPath("/entente/queries/treaties"));
            Files.writeString(group.resolve("dates.rq"), "#+ summary: When?\nASK {}");
            QueryCatalogue catalogue = QueryCatalogue.of(new Project(archive.getPath("/entente")));
            assertThat(catalogue.queries()).extracting(StoredQuery::fullName).containsExactly("treaties/dates");
            assertThat(catalogue.find("dates").decorators().summary()).isEqualTo("When?");
            assertThat(catalogue.find("treaties/dates").query().isAskType()).isTrue();
        }
    }

    @Test
    void countsTheLettersBetweenWords() {
        assertThat(EditDistance.between("treaties", "treaties")).isZero();
        assertThat(EditDistance.between("treaty", "treaties")).isEqualTo(3);
        assertThat(EditDistance.between("", "abc")).isEqualTo(3);
        assertThat(EditDistance.between("demand", "dmeand")).isEqualTo(2);
    }
}
