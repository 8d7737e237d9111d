package org.w3id.entente.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.rulesys.Functor;

/**
 * What a builtin of the profile does with its arguments.
 *
 * @param arguments how many it takes
 * @param use what it does
 */
record ProfileBuiltin(int arguments, Use use) {

    /** What builtins are for. */
    enum Use {
        /** Asks whether two terms are the same. */
        EQUATES,
        /** Orders numbers or dates. */
        ORDERS,
        /** Gives its last argument a number. */
        CALCULATES,
        /** Gives its last argument an IRI. */
        NAMES,
        /** Asks that no triple matches. */
        DENIES
    }

    private static final Map<String, ProfileBuiltin> ALL = new TreeMap<>();

    static {
        Comparisons.NAMES.forEach(name ->
                ALL.put(name, new ProfileBuiltin(2, name.matches("equal|notEqual") ? Use.EQUATES : Use.ORDERS)));
        Arithmetic.NAMES.forEach(name -> ALL.put(name, new ProfileBuiltin(3, Use.CALCULATES)));
        TensionNames.NAMES.forEach(name -> ALL.put(name, new ProfileBuiltin(5, Use.NAMES)));
        ALL.put("noValue", new ProfileBuiltin(3, Use.DENIES));
    }

    /** The builtin that {@code functor} calls; null for one that is not of the profile. */
    static ProfileBuiltin of(Functor functor) {
        return ALL.get(functor.getName());
    }

    /** All names, sorted, with commas. */
    static String known() {
        return String.join(", ", new TreeSet<>(ALL.keySet()));
    }

    /** Whether it gives its last argument a value. */
    boolean makes() {
        return use == Use.CALCULATES || use == Use.NAMES;
    }

    /** The arguments of {@code functor} that must have a value before. */
    List<Node> read(Functor functor) {
        List<Node> all = List.of(functor.getArgs());
        return makes() ? all.subList(0, arguments - 1) : all;
    }

    /** The last argument of {@code functor}. */
    Node made(Functor functor) {
        return functor.getArgs()[arguments - 1];
    }
}
