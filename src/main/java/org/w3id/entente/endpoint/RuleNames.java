package org.w3id.entente.endpoint;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.entente.rules.EntenteRule;

/** What the variables of one rule are called in SPARQL: the same, and those for values in between otherwise. */
final class RuleNames {

    private final Set<String> taken;

    RuleNames(EntenteRule rule) {
        taken = new HashSet<>(rule.variables());
    }

    /** The variable that stands for a rule's variable; any other node as it is. */
    static Node term(Node node) {
        return node.isVariable() ? Var.alloc(node.getName().substring(1)) : node;
    }

    /** The same as an expression. */
    static Expr expression(Node node) {
        return term(node) instanceof Var variable ? new ExprVar(variable) : NodeValue.makeNode(node);
    }

    /** A variable that nothing else is called by; its name starts like {@code wish}. */
    Var fresh(String wish) {
        String name = wish;
        for (int number = 2; !taken.add(name); number++) {
            name = wish + number;
        }
        return Var.alloc(name);
    }
}
