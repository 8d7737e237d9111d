package org.w3id.entente.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.rulesys.Builtin;
import org.apache.jena.reasoner.rulesys.BuiltinRegistry;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;

/**
 * The builtins of the rule language for Jena's parser and engines: {@code noValue} is Jena's own, all others are those of
 * {@link Comparisons}, {@link Arithmetic} and {@link TensionNames}, also where Jena has one of the same name that means
 * something else, such as an {@code equal} that compares values. Jena's registry for everybody is left as it is.
 */
public final class TensionBuiltins extends BuiltinRegistry {

    /** The names of the builtins that name what is concluded. */
    public static final List<String> NAMES = TensionNames.NAMES;

    private final Map<String, Builtin> own = new HashMap<>();

    /** For the parser of rules. */
    TensionBuiltins() {
        register(theRegistry.getImplementation("noValue"));
        Comparisons.NAMES.forEach(name -> register(new Comparing(name)));
        Arithmetic.NAMES.forEach(name ->
                register(new Making(name, 3, args -> Arithmetic.result(name, args[0], args[1]))));
        TensionNames.NAMES.forEach(name ->
                register(new Making(name, 5, args -> TensionNames.name(name, args[0], args[1], args[2], args[3]))));
    }

    @Override
    public void register(Builtin builtin) {
        register(builtin.getName(), builtin);
    }

    @Override
    public void register(String name, Builtin builtin) {
        own.put(name, builtin);
    }

    /** For an unknown name one that does nothing, since Jena would only log it; {@link RuleCheck} refuses the rule. */
    @Override
    public Builtin getImplementation(String name) {
        return own.getOrDefault(name, new Named(name));
    }

    @Override
    public Builtin getImplementationByURI(String uri) {
        return null;
    }

    /** A builtin that does nothing yet. */
    private static class Named extends BaseBuiltin {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        /** What the first {@code count} arguments stand for. */
        Node[] values(int count, Node[] args, RuleContext context) {
            Node[] values = Arrays.copyOf(args, count);
            for (int i = 0; i < count; i++) {
                values[i] = getArg(i, args, context);
            }
            return values;
        }
    }

    /** Holds or does not. */
    private static final class Comparing extends Named {

        Comparing(String name) {
            super(name);
        }

        @Override
        public int getArgLength() {
            return 2;
        }

        @Override
        public boolean bodyCall(Node[] args, int length, RuleContext context) {
            checkArgs(length, context);
            Node[] values = values(2, args, context);
            return Comparisons.holds(getName(), values[0], values[1]);
        }
    }

    /** Gives its last argument a value, where it finds one. */
    private static final class Making extends Named {

        /** Finds the last argument from the others. */
        private interface Function {
            Optional<Node> of(Node[] values);
        }

        private final int arguments;
        private final Function made;

        Making(String name, int arguments, Function made) {
            super(name);
            this.arguments = arguments;
            this.made = made;
        }

        @Override
        public int getArgLength() {
            return arguments;
        }

        @Override
        public boolean bodyCall(Node[] args, int length, RuleContext context) {
            checkArgs(length, context);
            return made.of(values(arguments - 1, args, context))
                    .map(value -> context.getEnv().bind(args[arguments - 1], value))
                    .orElse(false);
        }
    }
}
