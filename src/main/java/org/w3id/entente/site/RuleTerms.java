package org.w3id.entente.site;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.rules.EntenteRule;

/** Which things a rule names. */
final class RuleTerms {

    private RuleTerms() {}

    /** The IRIs in its body and head, in their order, each once. */
    static Set<Node> of(EntenteRule rule) {
        Set<Node> terms = new LinkedHashSet<>();
        Stream.concat(
                        Arrays.stream(rule.rule().getBody()),
                        Arrays.stream(rule.rule().getHead()))
                .flatMap(RuleTerms::nodes)
                .filter(Node::isURI)
                .forEach(terms::add);
        return terms;
    }

    private static Stream<Node> nodes(ClauseEntry clause) {
        if (clause instanceof TriplePattern pattern) {
            return Stream.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        }
        return clause instanceof Functor functor ? Arrays.stream(functor.getArgs()) : Stream.of();
    }
}
