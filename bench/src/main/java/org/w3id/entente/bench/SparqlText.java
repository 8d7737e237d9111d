package org.w3id.entente.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.riot.out.NodeFmtLib;
import org.w3id.entente.rules.EntenteRule;

/** Rules as SPARQL updates, the patterns in the written order: what the rules of these measurements need, no more. */
final class SparqlText {

    private SparqlText() {}

    static String insert(EntenteRule rule) {
        List<String> head = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getHead()) {
            head.add(triple((TriplePattern) clause));
        }
        List<String> body = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            body.add(clause instanceof TriplePattern pattern ? triple(pattern) : condition((Functor) clause));
        }
        return "INSERT { " + String.join("\n  ", head) + " }\nWHERE { " + String.join("\n  ", body) + " }";
    }

    private static String condition(Functor functor) {
        Node[] args = functor.getArgs();
        return switch (functor.getName()) {
            case "notEqual" -> "FILTER (!sameTerm(" + text(args[0]) + ", " + text(args[1]) + "))";
            case "noValue" -> "FILTER NOT EXISTS { " + triple(new TriplePattern(args[0], args[1], args[2])) + " }";
            default -> throw new IllegalArgumentException("no SPARQL for " + functor);
        };
    }

    private static String triple(TriplePattern pattern) {
        return text(pattern.getSubject()) + " " + text(pattern.getPredicate()) + " " + text(pattern.getObject()) + " .";
    }

    private static String text(Node node) {
        return node.isVariable() ? node.getName() : NodeFmtLib.strNT(node);
    }
}
