package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.reasoner.rulesys.BuiltinRegistry;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;
import org.w3id.entente.dataset.Namespaces;

/**
 * The builtins by which a rule names what it concludes: {@code tension(?kind, ?a, ?b, ?issue, ?t)} for tensions that run
 * both ways, {@code directedTension(…)} for those that do not, {@code relation(?kind, ?a, ?b, ?through, ?r)} for
 * relations. Each binds its last argument to {@code id/tension/<kind>/<a>--<b>/<issue>} (or {@code id/relation/…}), made
 * of the last path segments of the others; {@code tension} and {@code relation} sort the parties. None succeeds where
 * both parties are the same.
 */
final class TensionBuiltins {

    static final List<String> NAMES = List.of("tension", "directedTension", "relation");

    private TensionBuiltins() {}

    /** Makes the builtins known to Jena's rule parser; must be done before rules are read. */
    static void register() {
        BuiltinRegistry.theRegistry.register(new Naming("tension", "tension/", true));
        BuiltinRegistry.theRegistry.register(new Naming("directedTension", "tension/", false));
        BuiltinRegistry.theRegistry.register(new Naming("relation", "relation/", true));
    }

    /** The last path segment of an IRI, the text of a literal. */
    static String lastSegment(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
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
            String a = lastSegment(first);
            String b = lastSegment(second);
            boolean swap = symmetric && a.compareTo(b) > 0;
            String iri = Namespaces.ID + space + lastSegment(getArg(0, args, context)) + "/" + (swap ? b : a) + "--"
                    + (swap ? a : b) + "/" + lastSegment(getArg(3, args, context));
            return context.getEnv().bind(args[4], NodeFactory.createURI(iri));
        }
    }
}
