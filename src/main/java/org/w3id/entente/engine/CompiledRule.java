package org.w3id.entente.engine;

import java.util.List;
import org.w3id.entente.rules.EntenteRule;

/**
 * A rule in numbers. The order of the parts of its body says nothing of the order in which they are tried.
 *
 * @param source the rule
 * @param names the names of its variables by their numbers; null for a variable that the rule does not name
 * @param body the triples that must be there
 * @param denied the triples that must not
 * @param calls the builtins
 * @param head the triples that follow
 */
record CompiledRule(
        EntenteRule source, List<String> names, List<Atom> body, List<Atom> denied, List<Call> calls, List<Atom> head) {

    /**
     * A call of a builtin.
     *
     * @param builtin its name
     * @param kind what it does
     * @param arguments the codes of its arguments; one that makes a term makes the last
     */
    record Call(String builtin, Kind kind, int[] arguments) {}

    /** What a builtin does. */
    enum Kind {
        COMPARE,
        CALCULATE,
        NAME
    }

    int variables() {
        return names.size();
    }
}
