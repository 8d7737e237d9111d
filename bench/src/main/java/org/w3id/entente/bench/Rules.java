package org.w3id.entente.bench;

import java.nio.file.Path;
import java.util.List;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.RuleReader;

/** The rules of a shape, which stand below {@code bench/rules}. */
record Rules(Path folder) {

    static Rules of(Path home, Shape shape) {
        return new Rules(home.resolve("bench/rules").resolve(shape.toString()));
    }

    /** Bodies that start with what is rarest. */
    List<EntenteRule> ordered() {
        return RuleReader.read(folder.resolve("ordered.rules"));
    }

    /** The same rules; bodies start with what is most frequent. */
    List<EntenteRule> careless() {
        return RuleReader.read(folder.resolve("careless.rules"));
    }

    /** The same rules for Rulewerk, with a table for each predicate. */
    Path vlog() {
        return folder.resolve("vlog.rls");
    }
}
