package org.w3id.entente.endpoint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** What the variables of one rule are called in SPARQL: as in the rule, unless SPARQL cannot write the name. */
final class RuleNames {

    private final Map<Node, Var> names = new HashMap<>();
    private final Set<Var> taken = new HashSet<>();

    /** The variable that stands for a rule's variable; any other node as it is. */
    Node term(Node node) {
        return node.isVariable()
                ? names.computeIfAbsent(
                        node, variable -> fresh(variable.getName().substring(1)))
                : node;
    }

    /** The same as an expression. */
    Expr expression(Node node) {
        Node term = term(node);
        return term instanceof Var variable ? new ExprVar(variable) : NodeValue.makeNode(term);
    }

    /** A variable that nothing else is called by; its name starts like {@code wish}. */
    Var fresh(String wish) {
        String base = wish.replaceAll("[^A-Za-z0-9_]", "_");
        Var variable = Var.alloc(base);
        for (int number = 2; !taken.add(variable); number++) {
            variable = Var.alloc(base + "_" + number);
        }
        return variable;
    }
}
