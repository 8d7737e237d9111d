package org.w3id.entente.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where something stands, in words: "Kim 2019, block 8". References sort by source, then by block.
 *
 * @param source the citation label of the source
 * @param block the number of the block
 */
public record Reference(String source, int block) implements Comparable<Reference> {

    private static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::source).thenComparing(Reference::block);

    /** One text per source: "CFR 2019a, blocks 10 and 15", "Kim 2019, block 8". */
    public static List<String> bySource(Collection<Reference> references) {
        Map<String, List<String>> blocks = references.stream()
                .sorted()
                .distinct()
                .collect(Collectors.groupingBy(
                        Reference::source,
                        TreeMap::new,
                        Collectors.mapping(reference -> Integer.toString(reference.block), Collectors.toList())));
        return blocks.entrySet().stream()
                .map(source -> source.getKey()
                        + (source.getValue().size() == 1 ? ", block " : ", blocks ")
                        + enumerated(source.getValue()))
                .toList();
    }

    private static String enumerated(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + ", block " + block;
    }
}
