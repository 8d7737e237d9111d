package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Conditional;
import org.apache.jena.sparql.expr.E_Datatype;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_IsIRI;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.vocabulary.XSD;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;

/** The naming of tensions and relations in SPARQL; see {@code TensionNames} for what it has to give. */
final class Naming {

    private static final NodeValue LAST_SLASH = NodeValue.makeString("^.*/");
    private static final NodeValue PLAIN_SEGMENT = NodeValue.makeString("^[A-Za-z0-9._~-]+$");
    private static final NodeValue IRI_SEGMENT = NodeValue.makeString("^[^?#]+$");
    private static final NodeValue NOTHING = NodeValue.makeString("");

    private Naming() {}

    /**
     * Adds to {@code where} what the name is made of, and the conditions on which there is one.
     *
     * @param arguments kind, the two parties, and what it is about
     * @return the name
     */
    static Expr name(String builtin, List<Node> arguments, RuleNames names, ElementGroup where) {
        List<Expr> parts =
                arguments.stream().map(node -> segment(node, names, where)).toList();
        Expr sameParties =
                new E_SameTerm(RuleNames.expression(arguments.get(1)), RuleNames.expression(arguments.get(2)));
        where.addElementFilter(new ElementFilter(new E_LogicalNot(sameParties)));
        Expr inOrder = pair(parts.get(1), parts.get(2));
        Expr parties = builtin.equals("directedTension")
                ? inOrder
                : new E_Conditional(
                        new E_LessThanOrEqual(parts.get(1), parts.get(2)), inOrder, pair(parts.get(2), parts.get(1)));
        String space = Namespaces.ID + (builtin.equals("relation") ? "relation/" : "tension/");
        return new E_IRI(joined(text(space), parts.get(0), text("/"), parties, text("/"), parts.get(3)));
    }

    private static Expr segment(Node node, RuleNames names, ElementGroup where) {
        if (!node.isVariable()) {
            return text(ShortName.lastPart(node));
        }
        Expr argument = RuleNames.expression(node);
        Var part = names.fresh(argument.getVarName() + "Name");
        where.addElement(new ElementBind(part, new E_StrReplace(new E_Str(argument), LAST_SLASH, NOTHING, null)));
        where.addElementFilter(new ElementFilter(isSegment(argument, new ExprVar(part))));
        return new ExprVar(part);
    }

    private static Expr isSegment(Expr argument, Expr part) {
        Expr ofIri = new E_LogicalAnd(new E_IsIRI(argument), new E_Regex(part, IRI_SEGMENT, null));
        Expr isText = new E_Equals(new E_Datatype(argument), NodeValue.makeNode(XSD.xstring.asNode()));
        return new E_LogicalOr(ofIri, new E_LogicalAnd(isText, new E_Regex(new E_Str(argument), PLAIN_SEGMENT, null)));
    }

    private static Expr pair(Expr first, Expr second) {
        return joined(first, text("--"), second);
    }

    private static Expr joined(Expr... parts) {
        return new E_StrConcat(ExprList.create(List.of(parts)));
    }

    private static Expr text(String text) {
        return NodeValue.makeString(text);
    }
}
