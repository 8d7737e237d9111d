package org.w3id.entente.rules;

import java.util.Map;
import java.util.TreeMap;

/** What to write instead of a builtin of Jena's that rules here do not have. */
final class ForeignBuiltins {

    private static final String ADDS_ONLY =
            "Rules only add triples. Conclude a triple that says so, and deny it with noValue where it matters.";
    private static final String NAMES_NEW =
            "Name what is new with tension, directedTension or relation, so that every run gives it the same IRI.";
    private static final String NO_TEXT =
            "Rules do not take texts apart. Say in the data what the text says, as a property.";
    private static final String NO_TYPE_TEST = "Ask for what the data say of it, such as (?a rdf:type ent:State).";
    private static final String NO_LISTS =
            "Give the members as triples of their own, such as (?group ent:hasMember ?a).";
    private static final String NO_EFFECT = "Rules have no effect but their conclusions. Take it out.";

    private static final Map<String, String> ADVICE = new TreeMap<>();

    static {
        advise(ADDS_ONLY, "remove", "drop");
        advise(NAMES_NEW, "makeTemp", "makeInstance", "makeSkolem", "uriConcat");
        advise(NO_TEXT, "regex", "strConcat");
        advise(NO_TYPE_TEST, "isLiteral", "notLiteral", "isFunctor", "notFunctor", "isBNode", "notBNode");
        advise(NO_TYPE_TEST, "isDType", "notDType");
        advise(NO_LISTS, "listContains", "listNotContains", "listEntry", "listLength", "listEqual", "listNotEqual");
        advise(NO_LISTS, "listMapAsObject", "listMapAsSubject");
        advise(NO_EFFECT, "print", "hide", "table", "tableAll");
        advise(
                "Ask with a triple whether there is a value, and with noValue whether there is none.",
                "bound",
                "unbound");
        advise("Bring both sides to whole numbers with product.", "quotient");
        advise("Write sum(?a, '1'^^xsd:integer, ?b).", "addOne");
        advise("Rules know no present day. Compare with a date that the data state.", "now");
        advise("It serves Jena's rules for OWL alone. Ask for triples.", "assertDisjointPairs", "countLiteralValues");
    }

    private ForeignBuiltins() {}

    /** A sentence, followed by a space, or nothing. */
    static String advice(String builtin) {
        String advice = ADVICE.get(builtin);
        return advice == null ? "" : advice + " ";
    }

    private static void advise(String advice, String... builtins) {
        for (String builtin : builtins) {
            ADVICE.put(builtin, advice);
        }
    }
}
