package org.w3id.entente.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A few triples, mostly of the predicates that most rules read. */
final class RandomGraph {

    private static final int MOST = 16;

    private RandomGraph() {}

    static List<Triple> triples(Random random, RandomTerms terms) {
        Set<Triple> triples = new LinkedHashSet<>();
        int size = 2 + random.nextInt(MOST - 1);
        while (triples.size() < size) {
            triples.add(triple(random, terms));
        }
        return List.copyOf(triples);
    }

    static Triple triple(Random random, RandomTerms terms) {
        int late = Math.max(
                random.nextInt(terms.predicates().size()),
                random.nextInt(terms.predicates().size()));
        Node predicate = terms.predicates().get(terms.predicates().size() - 1 - late);
        Node subject = random.nextInt(25) == 0 ? predicate : subject(random, terms);
        return Triple.create(subject, predicate, random.nextInt(25) == 0 ? subject : object(random, terms));
    }

    private static Node subject(Random random, RandomTerms terms) {
        int kind = random.nextInt(20);
        return RandomTerms.one(random, kind < 15 ? terms.things() : kind < 18 ? terms.blanks() : terms.predicates());
    }

    private static Node object(Random random, RandomTerms terms) {
        return random.nextInt(10) < 5 ? RandomTerms.one(random, terms.values()) : subject(random, terms);
    }
}
