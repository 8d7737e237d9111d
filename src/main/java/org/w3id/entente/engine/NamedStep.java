package org.w3id.entente.engine;

import java.util.BitSet;
import org.w3id.entente.engine.CompiledRule.Call;

/** Where a name is known: finds of what it was made. */
final class NamedStep extends Step {

    private static final int PARTS = 4;

    private final Names names;
    private final Call call;
    private final boolean[] bound = new boolean[PARTS];

    /** @param bound the variables that have a value when the step runs, among them the name */
    NamedStep(Names names, Call call, BitSet bound) {
        this.names = names;
        this.call = call;
        for (int part = 0; part < PARTS; part++) {
            int code = call.arguments()[part];
            this.bound[part] = !Atom.isVariable(code) || bound.get(Atom.variable(code));
        }
    }

    @Override
    boolean run(int[] bindings) {
        int name = Atom.value(call.arguments()[PARTS], bindings);
        for (int row = names.first(name); row != RowIndex.NONE; row = names.next(row)) {
            if (names.isBy(row, call.builtin()) && bind(row, bindings) && goOn(bindings)) {
                return true;
            }
        }
        return false;
    }

    /** Binds the parts that are not bound. Where one variable stands for several, all must have its value. */
    private boolean bind(int row, int[] bindings) {
        for (int part = 0; part < PARTS; part++) {
            if (!bound[part]) {
                bindings[Atom.variable(call.arguments()[part])] = names.part(row, part);
            }
        }
        for (int part = 0; part < PARTS; part++) {
            if (Atom.value(call.arguments()[part], bindings) != names.part(row, part)) {
                return false;
            }
        }
        return true;
    }
}
