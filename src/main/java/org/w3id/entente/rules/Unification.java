package org.w3id.entente.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;

/**
 * Whether one triple can match two patterns of different rules, whose variables have nothing to do with each other even
 * where they share a name. A variable that stands twice in a pattern is the same term twice.
 */
final class Unification {

    /** What a variable stands for, of the one pattern or of the other: a constant, or a variable of either. */
    private final Map<Object, Object> values = new HashMap<>();

    /** A variable of the head or of the body. */
    private record Variable(boolean ofHead, String name) {}

    private Unification() {}

    /** Whether {@code head} can conclude a triple that {@code body} matches. */
    static boolean possible(TriplePattern head, TriplePattern body) {
        Unification unification = new Unification();
        List<Node> concluded = List.of(head.getSubject(), head.getPredicate(), head.getObject());
        List<Node> read = List.of(body.getSubject(), body.getPredicate(), body.getObject());
        for (int i = 0; i < concluded.size(); i++) {
            if (!unification.agree(concluded.get(i), read.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(Node head, Node body) {
        Object first = value(head, true);
        Object second = value(body, false);
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof Variable) {
            values.put(first, second);
            return true;
        }
        if (second instanceof Variable) {
            values.put(second, first);
            return true;
        }
        return false;
    }

    private Object value(Node node, boolean ofHead) {
        Object value = node.isVariable() ? new Variable(ofHead, node.getName()) : node;
        while (values.containsKey(value)) {
            value = values.get(value);
        }
        return value;
    }
}
