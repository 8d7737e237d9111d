package org.w3id.entente.rules;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.dataset.ShortName;

/** Whether the constants of a rule may stand where they do. */
final class TermCheck {

    private TermCheck() {}

    /** Holds a triple of body or head to what RDF allows, and its constants to one way of writing. */
    static void checkPattern(EntenteRule rule, TriplePattern pattern) {
        refuseLiteral(rule, pattern.getSubject(), "subject");
        refuseLiteral(rule, pattern.getPredicate(), "predicate");
        for (Node node : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            checkTerm(rule, node);
        }
    }

    private static void refuseLiteral(EntenteRule rule, Node node, String place) {
        if (node.isLiteral() && !Functor.isFunctor(node)) {
            throw RuleCheck.fault(
                    rule,
                    "the " + place + " of a triple is an IRI, not " + CanonicalLiteral.written(node)
                            + ". Write a variable or an IRI.");
        }
    }

    private static void checkTerm(EntenteRule rule, Node node) {
        if (Functor.isFunctor(node)) {
            throw RuleCheck.fault(
                    rule,
                    "a triple holds terms only, not " + ((Functor) node.getLiteralValue()).getName()
                            + "(…). Give the value to a variable in a clause of its own, and write the variable.");
        }
        if (node.isLiteral()) {
            CanonicalLiteral.fault(node).ifPresent(fault -> {
                throw RuleCheck.fault(rule, fault);
            });
        }
    }

    /** Holds the arguments of a builtin of the profile to what it works on. */
    static void checkArguments(EntenteRule rule, Functor functor, ProfileBuiltin builtin) {
        switch (builtin.use()) {
            case DENIES -> checkPattern(rule, Strata.denied(functor));
            case EQUATES -> builtin.read(functor).forEach(node -> checkTerm(rule, node));
            case NAMES -> builtin.read(functor).forEach(node -> checkNamePart(rule, functor, node));
            default -> builtin.read(functor).forEach(node -> checkValue(rule, functor, builtin, node));
        }
        if (builtin.makes() && !builtin.made(functor).isVariable()) {
            throw RuleCheck.fault(
                    rule,
                    functor.getName() + " gives its last argument a value, so it must be a variable, not "
                            + shown(builtin.made(functor)) + ". Write a variable, and compare it with equal.");
        }
    }

    private static void checkNamePart(EntenteRule rule, Functor functor, Node node) {
        if (!node.isVariable() && !TensionNames.hasSegment(node)) {
            throw RuleCheck.fault(
                    rule,
                    functor.getName() + " makes an IRI of last segments, and " + shown(node)
                            + " has none. Write an IRI, or a text of letters, digits and hyphens.");
        }
    }

    private static void checkValue(EntenteRule rule, Functor functor, ProfileBuiltin builtin, Node node) {
        if (node.isVariable()) {
            return;
        }
        boolean number = ExactNumber.of(node).isPresent();
        boolean orders = builtin.use() == ProfileBuiltin.Use.ORDERS;
        if (number || orders && Comparisons.firstDay(node).isPresent()) {
            checkWriting(rule, node);
            return;
        }
        throw RuleCheck.fault(
                rule,
                functor.getName()
                        + (orders ? " orders numbers and dates, not " : " takes numbers, not ")
                        + shown(node)
                        + (orders
                                ? ". Write '5'^^xsd:integer, '8.2'^^xsd:decimal, '2018-12-01'^^xsd:date,"
                                        + " '2018-12'^^xsd:gYearMonth or '2018'^^xsd:gYear."
                                : ". Write '5'^^xsd:integer or '8.2'^^xsd:decimal."));
    }

    /** Where only the value counts, any type of whole number will do, but one way of writing. */
    private static void checkWriting(EntenteRule rule, Node node) {
        boolean typed = ExactNumber.of(node)
                .filter(number -> number.node().getLiteralLexicalForm().equals(node.getLiteralLexicalForm()))
                .isPresent();
        if (!typed) {
            checkTerm(rule, node);
        }
    }

    private static String shown(Node node) {
        if (Functor.isFunctor(node)) {
            return ((Functor) node.getLiteralValue()).getName() + "(…)";
        }
        return node.isLiteral() ? CanonicalLiteral.written(node) : ShortName.of(node);
    }
}
