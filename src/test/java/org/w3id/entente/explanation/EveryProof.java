package org.w3id.entente.explanation;

import static org.w3id.entente.explanation.SmallWorld.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.rules.Match;
import org.w3id.entente.vocabulary.ENT;

/**
 * All proofs of a fact, by brute force: every tree without circles is written out, and those that support a fact in two
 * ways or need 2017 and 2019 at once are struck out afterwards.
 */
final class EveryProof {

    /** A proof; {@code ways} tells how each fact in it is supported, null in it one that is supported in two ways. */
    record Tree(String text, int size, int rank, Set<String> years, Map<String, String> ways) {

        boolean holds() {
            return years.size() < 2 && !ways.containsValue("twice");
        }
    }

    private static final Map<String, Integer> RANKS = Map.of("asserted", 1, "reported", 2, "latent", 4);

    private final SmallWorld world;

    EveryProof(SmallWorld world) {
        this.world = world;
    }

    /** By size, then by the rank of the weakest ground. */
    List<Tree> of(Triple fact) {
        Map<String, Tree> byText = new LinkedHashMap<>();
        trees(fact, List.of()).stream().filter(Tree::holds).forEach(tree -> byText.put(tree.text(), tree));
        return byText.values().stream()
                .sorted(Comparator.comparingInt(Tree::size).thenComparingInt(Tree::rank))
                .toList();
    }

    private List<Tree> trees(Triple fact, List<Triple> above) {
        if (above.contains(fact)) {
            return List.of();
        }
        List<Triple> path = new ArrayList<>(above);
        path.add(fact);
        List<Tree> trees = new ArrayList<>();
        if (world.stated().contains(fact) || fact.getPredicate().equals(ENT.groundStatus.asNode())) {
            trees.add(leaf(fact));
        }
        for (Match match : world.inference().matches()) {
            if (match.conclusions().contains(fact) && !match.rule().name().equals("status")) {
                trees.addAll(steps(fact, match, path));
            }
        }
        return trees;
    }

    private Tree leaf(Triple fact) {
        Node subject = fact.getSubject();
        String status = only(subject, SmallWorld.node("status"));
        if (status == null) {
            return new Tree(ProofText.of(fact), 0, 0, Set.of(), Map.of());
        }
        String year = only(subject, ENT.when.asNode());
        return new Tree(shown(subject), 0, RANKS.get(status), year == null ? Set.of() : Set.of(year), Map.of());
    }

    private String only(Node subject, Node property) {
        return world.stated().stream(subject, property, Node.ANY)
                .map(triple -> shown(triple.getObject()))
                .findFirst()
                .orElse(null);
    }

    private List<Tree> steps(Triple fact, Match match, List<Triple> path) {
        List<List<Tree>> chosen = List.of(List.of());
        for (Triple premise : new LinkedHashSet<>(match.premises())) {
            List<Tree> ways = trees(premise, path);
            chosen = chosen.stream()
                    .flatMap(before -> ways.stream().map(way -> {
                        List<Tree> longer = new ArrayList<>(before);
                        longer.add(way);
                        return longer;
                    }))
                    .map(List::copyOf)
                    .toList();
        }
        return chosen.stream()
                .map(premises -> step(fact, match.rule().name(), premises))
                .toList();
    }

    private static Tree step(Triple fact, String rule, List<Tree> premises) {
        String text =
                ProofText.step(fact, rule, premises.stream().map(Tree::text).toList());
        Set<String> years =
                premises.stream().flatMap(tree -> tree.years().stream()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> ways = new HashMap<>();
        premises.forEach(tree -> tree.ways().forEach((of, way) -> note(ways, of, way)));
        premises.forEach(tree -> note(ways, of(tree.text()), tree.text()));
        return new Tree(
                text,
                1 + premises.stream().mapToInt(Tree::size).sum(),
                premises.stream().mapToInt(Tree::rank).max().orElse(0),
                years,
                ways);
    }

    private static void note(Map<String, String> ways, String fact, String way) {
        ways.merge(fact, way, (a, b) -> a.equals(b) ? a : "twice");
    }

    private static String of(String text) {
        return text.split(" by ", 2)[0];
    }
}
