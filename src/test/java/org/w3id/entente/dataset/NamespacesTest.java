package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamespacesTest {

    private static final Pattern PREFIX = Pattern.compile("`(\\w+):`");

    /** The prefixes in the row {@code name} of the table of names in the description of the model. */
    private static List<String> prefixes(String name) throws IOException {
        String row = Files.readAllLines(Path.of("docs", "model.md")).stream()
                .filter(line -> line.startsWith("| " + name + " |"))
                .findFirst()
                .orElseThrow();
        return PREFIX.matcher(row)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void queriesMayUseEveryPrefixOfTheModel() throws IOException {
        assertThat(prefixes("things"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(Namespaces.QUERY_PREFIXES.getNsPrefixURI(kind))
                        .isEqualTo("https://w3id.org/entente/id/" + kind + "/"));
        assertThat(prefixes("concepts"))
                .isNotEmpty()
                .allSatisfy(scheme -> assertThat(Namespaces.QUERY_PREFIXES.getNsPrefixURI(scheme))
                        .isEqualTo("https://w3id.org/entente/scheme/" + scheme + "/"));
    }
}
