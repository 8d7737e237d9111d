package org.w3id.entente.endpoint;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_IsIRI;
import org.apache.jena.sparql.expr.E_NotExists;
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

    private final RuleNames names;
    private final ElementGroup where = new ElementGroup();

    private RuleBody(EntenteRule rule) {
        names = new RuleNames(rule);
    }

    static Element of(EntenteRule rule) {
        RuleBody body = new RuleBody(rule);
        List<ClauseEntry> clauses = Arrays.asList(rule.rule().getBody());
        body.match(clauses.stream()
                .filter(TriplePattern.class::isInstance)
                .map(TriplePattern.class::cast)
                .toList());
        List<Functor> builtins = clauses.stream()
                .filter(Functor.class::isInstance)
                .map(Functor.class::cast)
                .toList();
        builtins.stream().filter(RuleBody::givesValue).forEach(body::calculate);
        builtins.stream().filter(builtin -> !givesValue(builtin)).forEach(body::demand);
        return body.where;
    }

    /** A triple of the rule, with its variables as the group calls them. */
    static Triple triple(TriplePattern pattern) {
        return Triple.create(
                RuleNames.term(pattern.getSubject()),
                RuleNames.term(pattern.getPredicate()),
                RuleNames.term(pattern.getObject()));
    }

    private static ElementTriplesBlock block(List<TriplePattern> patterns) {
        ElementTriplesBlock block = new ElementTriplesBlock();
        patterns.forEach(pattern -> block.addTriple(triple(pattern)));
        return block;
    }

    private void match(List<TriplePattern> patterns) {
        if (!patterns.isEmpty()) {
            where.addElement(block(patterns));
        }
        predicatesFromElsewhere(patterns).forEach(node -> filter(new E_IsIRI(RuleNames.expression(node))));
    }

    /**
     * The variables that stand for a predicate and for something else too. That they are IRIs follows from the triples; it
     * is said because Jena 5.6.0, where a filter parts the triples, may look for a literal as predicate, and fails.
     */
    private static List<Node> predicatesFromElsewhere(List<TriplePattern> patterns) {
        return patterns.stream()
                .map(TriplePattern::getPredicate)
                .filter(Node::isVariable)
                .distinct()
                .filter(predicate -> patterns.stream()
                        .anyMatch(pattern ->
                                predicate.equals(pattern.getSubject()) || predicate.equals(pattern.getObject())))
                .toList();
    }

    private static boolean givesValue(Functor builtin) {
        return Arithmetic.NAMES.contains(builtin.getName()) || TensionNames.NAMES.contains(builtin.getName());
    }

    private void calculate(Functor builtin) {
        List<Node> arguments = List.of(builtin.getArgs());
        List<Node> read = arguments.subList(0, arguments.size() - 1);
        Var result = (Var) RuleNames.term(arguments.get(read.size()));
        if (TensionNames.NAMES.contains(builtin.getName())) {
            where.addElement(new ElementBind(result, Naming.name(builtin.getName(), read, names, where)));
        } else {
            where.addElement(new ElementBind(result, number(builtin.getName(), read)));
            filter(new E_Bound(new ExprVar(result)));
        }
    }

    private Expr number(String builtin, List<Node> read) {
        Expr a = RuleNames.expression(read.get(0));
        Expr b = RuleNames.expression(read.get(1));
        read.stream()
                .filter(Node::isVariable)
                .map(RuleNames::expression)
                .forEach(number -> filter(NumberExpressions.isExact(number)));
        Var value = names.fresh(builtin);
        where.addElement(new ElementBind(value, NumberExpressions.value(builtin, a, b)));
        return NumberExpressions.canonical(new ExprVar(value), a, b);
    }

    private void demand(Functor builtin) {
        TriplePattern denied = Strata.denied(builtin);
        if (denied == null) {
            filter(new Comparison(builtin.getName(), builtin.getArgs()[0], builtin.getArgs()[1]).expression());
        } else {
            ElementGroup absent = new ElementGroup();
            absent.addElement(block(List.of(denied)));
            filter(new E_NotExists(absent));
        }
    }

    private void filter(Expr condition) {
        where.addElementFilter(new ElementFilter(condition));
    }
}
