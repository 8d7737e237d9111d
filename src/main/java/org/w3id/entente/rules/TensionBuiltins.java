package org.w3id.entente.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.reasoner.rulesys.Builtin;
import org.apache.jena.reasoner.rulesys.BuiltinRegistry;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;

/**
 * The builtins by which a rule names what it concludes: {@code tension(?kind, ?a, ?b, ?issue, ?t)} for tensions that run
 * both ways, {@code directedTension(…)} for those that do not, {@code relation(?kind, ?a, ?b, ?through, ?r)} for
 * relations. Each binds its last argument to {@code id/tension/<kind>/<a>--<b>/<issue>} (or {@code id/relation/…}), made
 * of the last path segments of the others; {@code tension} and {@code relation} sort the parties. None succeeds where
 * both parties are the same.
 */
public final class TensionBuiltins extends BuiltinRegistry {

    /** The names of the builtins that name what is concluded. */
    public static final List<String> NAMES = List.of("tension", "directedTension", "relation");

    private final Map<String, Builtin> own = new HashMap<>();

    /** What Jena has and the three above, for the parser of rules. */
    TensionBuiltins() {
        register(new Naming("tension", "tension/", true));
        register(new Naming("directedTension", "tension/", false));
        register(new Naming("relation", "relation/", true));
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
        Builtin known = own.getOrDefault(name, theRegistry.getImplementation(name));
        return known == null ? new Unknown(name) : known;
    }

    @Override
    public Builtin getImplementationByURI(String uri) {
        return theRegistry.getImplementationByURI(uri);
    }

    private static final class Naming extends BaseBuiltin {

        private final String name;
        private final String space;
        private final boolean symmetric;

        Naming(String name, String space, boolean symmetric) {
            this.name = name;
            this.space = space;
            this.symmetric = symmetric;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public int getArgLength() {
            return 5;
        }

        @Override
        public boolean bodyCall(Node[] args, int length, RuleContext context) {
            checkArgs(length, context);
            Node first = getArg(1, args, context);
            Node second = getArg(2, args, context);
            if (first.equals(second)) {
                return false;
            }
            String a = ShortName.lastPart(first);
            String b = ShortName.lastPart(second);
            boolean swap = symmetric && a.compareTo(b) > 0;
            String iri = Namespaces.ID + space + ShortName.lastPart(getArg(0, args, context)) + "/" + (swap ? b : a)
                    + "--" + (swap ? a : b) + "/" + ShortName.lastPart(getArg(3, args, context));
            return context.getEnv().bind(args[4], NodeFactory.createURI(iri));
        }
    }

    private static final class Unknown extends BaseBuiltin {

        private final String name;

        Unknown(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
