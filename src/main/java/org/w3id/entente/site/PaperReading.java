package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * A paper from its first block to its last, with the claims in reading order.
 *
 * @param blocks all blocks that the data list, in their order
 */
record PaperReading(List<Block> blocks) {

    /**
     * One block of the paper's text.
     *
     * @param number its place in the text, from 1
     * @param passage the passage that is the whole block; null where the data list only parts of it
     * @param section the part of the paper; empty where that is not told
     * @param role what the block is; null where that is not told
     * @param claims the claims whose first passage lies in the block, in reading order
     */
    record Block(int number, Node passage, String section, Node role, List<Node> claims) {}

    private record Place(int block, int start, int end) implements Comparable<Place> {
        /** Of several that begin together, the longest first. */
        private static final Comparator<Place> READING_ORDER = Comparator.comparingInt(Place::block)
                .thenComparingInt(Place::start)
                .thenComparing(Place::end, Comparator.reverseOrder());

        @Override
        public int compareTo(Place other) {
            return READING_ORDER.compare(this, other);
        }
    }

    private record Cited(Node claim, Place first) {}

    /** Reads {@code source} in {@code graph}. */
    static PaperReading of(Graph graph, Node source) {
        List<Node> passages = G.listPO(graph, ENT.inSource.asNode(), source);
        List<Cited> cited = cited(graph, Set.copyOf(passages));
        Set<Integer> numbers = new TreeSet<>();
        passages.forEach(passage -> numbers.add(place(graph, passage).block()));
        List<Block> blocks = new ArrayList<>();
        for (int number : numbers) {
            Node whole = passages.stream()
                    .filter(passage -> place(graph, passage).equals(new Place(number, -1, -1)))
                    .min(Comparator.comparing(Node::toString))
                    .orElse(null);
            blocks.add(block(graph, number, whole, cited));
        }
        return new PaperReading(List.copyOf(blocks));
    }

    /** All claims, in reading order. */
    List<Node> claims() {
        return blocks.stream().flatMap(block -> block.claims().stream()).toList();
    }

    private static Block block(Graph graph, int number, Node whole, List<Cited> cited) {
        return new Block(
                number,
                whole,
                whole == null ? "" : Values.text(graph, whole, ENT.section).orElse(""),
                whole == null ? null : Values.first(graph, whole, ENT.blockRole).orElse(null),
                cited.stream()
                        .filter(each -> each.first().block() == number)
                        .map(Cited::claim)
                        .toList());
    }

    private static List<Cited> cited(Graph graph, Set<Node> passages) {
        Set<Node> claims = new HashSet<>();
        passages.forEach(passage -> claims.addAll(G.listPO(graph, ENT.citesPassage.asNode(), passage)));
        return claims.stream()
                .filter(claim -> graph.contains(claim, RDF.type.asNode(), ENT.Claim.asNode()))
                .map(claim -> new Cited(claim, first(graph, claim, passages)))
                .sorted(Comparator.comparing(Cited::first)
                        .thenComparing(each -> each.claim().toString()))
                .toList();
    }

    private static Place first(Graph graph, Node claim, Set<Node> passages) {
        return Values.of(graph, claim, ENT.citesPassage).stream()
                .filter(passages::contains)
                .map(passage -> place(graph, passage))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Place place(Graph graph, Node passage) {
        int block = number(graph, passage, ENT.blockNumber);
        return Values.first(graph, passage, OA.hasSelector)
                .map(selector -> new Place(block, number(graph, selector, OA.start), number(graph, selector, OA.end)))
                .orElse(new Place(block, -1, -1));
    }

    /** The number, or 0 where the data, which need not be valid, have none. */
    private static int number(Graph graph, Node subject, Property property) {
        return Values.text(graph, subject, property)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
