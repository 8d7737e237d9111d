package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.List;
import org.w3id.entente.inference.FixtureProject;

/** A rule file with the prefixes {@code ex:} and {@code xsd:} on lines of their own, so that rules start on line 3. */
final class RuleFile {

    private static final String PREFIXES =
            "@prefix ex: <http://example.org/>\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    private RuleFile() {}

    static Path write(Path folder, String rules) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, PREFIXES + rules);
        return file;
    }

    static List<EntenteRule> read(Path folder, String rules) {
        return RuleReader.read(write(folder, rules));
    }
}
