package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The claims in which a thing has one part.
 *
 * @param label of the part: "subject"
 * @param parts at least one; a long list has one for each way in which claims are put forward, the most frequent first
 * @param open whether it is shown before a reader asks for it
 */
public record ClaimGroup(String label, List<Part> parts, boolean open) {

    /** More than these are divided; as many of each part are shown at once. */
    private static final int SHORT = 8;

    /**
     * Claims that are put forward in the same way.
     *
     * @param mode in words; empty where all sorts stand together
     */
    public record Part(String mode, List<ClaimLine> claims) {

        /** The mode as a heading. */
        public String title() {
            return ThingNames.capital(mode);
        }
    }

    /**
     * {@code claims}, in their order.
     *
     * @param telling whether they tell of the thing itself, and not of what somebody says who it is
     */
    static ClaimGroup of(String label, List<ClaimLine> claims, boolean telling) {
        return claims.size() <= SHORT
                ? new ClaimGroup(label, List.of(new Part("", claims)), true)
                : new ClaimGroup(label, byMode(claims), telling);
    }

    private static List<Part> byMode(List<ClaimLine> claims) {
        Map<String, List<ClaimLine>> byMode = new LinkedHashMap<>();
        claims.forEach(claim ->
                byMode.computeIfAbsent(mode(claim), mode -> new ArrayList<>()).add(claim));
        return byMode.entrySet().stream()
                .map(mode -> new Part(mode.getKey(), mode.getValue()))
                .sorted(Comparator.comparing((Part part) -> -part.claims().size())
                        .thenComparing(Part::mode))
                .toList();
    }

    /** What is told as fact with a hedge is none of the facts. */
    private static String mode(ClaimLine claim) {
        return claim.mode() + (!claim.fact() && claim.modeName().equals(Manner.FACT_NAME) ? ", with a hedge" : "");
    }

    /** How many claims there are. */
    public int size() {
        return parts.stream().mapToInt(part -> part.claims().size()).sum();
    }

    /** "98 fact, 14 argument"; empty where they are not divided. */
    public String counts() {
        return parts.stream()
                .filter(part -> !part.mode().isEmpty())
                .map(part -> part.claims().size() + " " + part.mode())
                .collect(Collectors.joining("; "));
    }
}
