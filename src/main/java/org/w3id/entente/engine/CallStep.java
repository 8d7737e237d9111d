package org.w3id.entente.engine;

import java.util.BitSet;
import org.apache.jena.graph.Node;
import org.w3id.entente.engine.CompiledRule.Call;
import org.w3id.entente.engine.CompiledRule.Kind;
import org.w3id.entente.rules.Arithmetic;
import org.w3id.entente.rules.Comparisons;

/** Calls a builtin: goes on where a comparison holds, or with the term that it makes. */
final class CallStep extends Step {

    private static final int NOTHING = -1;

    private final Terms terms;
    private final Names names;
    private final Call call;
    /** Whether the term that it makes is known before, so that the call only checks it. */
    private final boolean checks;

    /** @param bound the variables that have a value when the step runs: all that the builtin reads */
    CallStep(Terms terms, Names names, Call call, BitSet bound) {
        this.terms = terms;
        this.names = names;
        this.call = call;
        int made = call.arguments()[call.arguments().length - 1];
        this.checks = !Atom.isVariable(made) || bound.get(Atom.variable(made));
    }

    @Override
    boolean run(int[] bindings) {
        if (call.kind() == Kind.COMPARE) {
            return holds(bindings) && goOn(bindings);
        }
        int made = make(bindings);
        if (made == NOTHING) {
            return false;
        }
        int last = call.arguments()[call.arguments().length - 1];
        if (checks) {
            return Atom.value(last, bindings) == made && goOn(bindings);
        }
        bindings[Atom.variable(last)] = made;
        return goOn(bindings);
    }

    private boolean holds(int[] bindings) {
        int a = value(0, bindings);
        int b = value(1, bindings);
        return switch (call.builtin()) {
            case "equal" -> a == b;
            case "notEqual" -> a != b;
            default -> Comparisons.holds(call.builtin(), terms.node(a), terms.node(b));
        };
    }

    private int make(int[] bindings) {
        if (call.kind() == Kind.NAME) {
            return names.name(
                    call.builtin(),
                    new int[] {value(0, bindings), value(1, bindings), value(2, bindings), value(3, bindings)});
        }
        Node a = terms.node(value(0, bindings));
        Node b = terms.node(value(1, bindings));
        return Arithmetic.result(call.builtin(), a, b).map(terms::id).orElse(NOTHING);
    }

    private int value(int argument, int[] bindings) {
        return Atom.value(call.arguments()[argument], bindings);
    }
}
