package org.w3id.entente.endpoint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.w3id.entente.rules.Arithmetic;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;
import org.w3id.entente.rules.TensionNames;

/**
 * The body of a rule as one SPARQL group: all triple patterns, then what is calculated and named, in the order of the
 * rule, since a BIND sees only what stands before it, then the comparisons and denials, which hold of the whole group.
 */
final class RuleBody {

    private final RuleNames names = new RuleNames();
    private final ElementGroup where = new ElementGroup();
    /** The rule's variables that have a value. */
    private final Set<Node> valued = new HashSet<>();

    RuleBody(EntenteRule rule) {
        List<ClauseEntry> body = Arrays.asList(rule.rule().getBody());
        ElementTriplesBlock premises = new ElementTriplesBlock();
        for (ClauseEntry clause : body) {
            if (clause instanceof TriplePattern pattern) {
                premises.addTriple(term(pattern));
            }
        }
        if (!premises.isEmpty()) {
            where.addElement(premises);
        }
        List<Functor> builtins = body.stream()
                .filter(Functor.class::isInstance)
                .map(Functor.class::cast)
                .toList();
        builtins.stream().filter(RuleBody::givesValue).forEach(this::calculate);
        builtins.stream().filter(builtin -> !givesValue(builtin)).forEach(this::demand);
    }

    /** The group. */
    Element where() {
        return where;
    }

    /** A triple of the rule's head, with its variables as the group calls them. */
    Triple conclusion(TriplePattern head) {
        return Triple.create(
                names.term(head.getSubject()), names.term(head.getPredicate()), names.term(head.getObject()));
    }

    private Triple term(TriplePattern pattern) {
        for (Node node : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            if (node.isVariable()) {
                valued.add(node);
            }
        }
        return conclusion(pattern);
    }

    private static boolean givesValue(Functor builtin) {
        return Arithmetic.NAMES.contains(builtin.getName()) || TensionNames.NAMES.contains(builtin.getName());
    }

    private void calculate(Functor builtin) {
        List<Node> arguments = List.of(builtin.getArgs());
        List<Node> read = arguments.subList(0, arguments.size() - 1);
        Node result = arguments.get(read.size());
        if (Arithmetic.NAMES.contains(builtin.getName())) {
            filter(new E_Bound(new ExprVar(give(result, number(builtin.getName(), read)))));
        } else {
            give(result, Naming.name(builtin.getName(), read, names, where));
        }
    }

    private Expr number(String builtin, List<Node> read) {
        List<Expr> numbers = read.stream().map(names::expression).toList();
        numbers.forEach(number -> filter(NumberExpressions.isExact(number)));
        Var value = names.fresh(builtin);
        where.addElement(new ElementBind(value, NumberExpressions.value(builtin, numbers.get(0), numbers.get(1))));
        return NumberExpressions.canonical(new ExprVar(value), numbers.get(0), numbers.get(1));
    }

    /** Gives {@code result} the value; where it has one, it must be the same. Returns the variable that holds the value. */
    private Var give(Node result, Expr value) {
        boolean free = result.isVariable() && valued.add(result);
        Var variable = free ? (Var) names.term(result) : names.fresh("value");
        where.addElement(new ElementBind(variable, value));
        if (!free) {
            filter(new E_SameTerm(new ExprVar(variable), names.expression(result)));
        }
        return variable;
    }

    private void demand(Functor builtin) {
        TriplePattern denied = Strata.denied(builtin);
        filter(
                denied != null
                        ? new E_NotExists(absence(denied))
                        : new Comparison(builtin.getName(), builtin.getArgs()[0], builtin.getArgs()[1], names)
                                .expression());
    }

    /** A variable without value outside stands for anything, and is not that of another denial. */
    private Element absence(TriplePattern denied) {
        Map<Node, Node> own = new HashMap<>();
        Triple triple = Triple.create(
                inside(denied.getSubject(), own), inside(denied.getPredicate(), own), inside(denied.getObject(), own));
        ElementTriplesBlock pattern = new ElementTriplesBlock();
        pattern.addTriple(triple);
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        return group;
    }

    private Node inside(Node node, Map<Node, Node> own) {
        return !node.isVariable() || valued.contains(node)
                ? names.term(node)
                : own.computeIfAbsent(node, local -> names.fresh(local.getName().substring(1)));
    }

    private void filter(Expr condition) {
        where.addElementFilter(new ElementFilter(condition));
    }
}
