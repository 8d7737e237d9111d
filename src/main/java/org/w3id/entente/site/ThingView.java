package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page on any thing shows.
 *
 * @param kicker what kind of thing it is
 * @param lede its definition or description; null where it has none
 * @param notices what must not be overlooked, such as that nothing affirms it
 * @param picture what it stands in relation to; null where there is too little for a picture
 * @param claims the claims in which it has a part, by the part
 * @param comparisons claims on it that are compared
 * @param tensions the tensions and relations in which it has a part, by the part
 * @param stated what somebody states of it
 * @param derived what is derived from facts
 * @param inferred what rules infer
 * @param incoming what else leads to it, by property
 * @param citation how to cite the page
 */
public record ThingView(
        String kicker,
        String lede,
        List<String> notices,
        Picture picture,
        List<ClaimGroup> claims,
        List<ComparisonView> comparisons,
        List<Group<TensionLine>> tensions,
        RowTable stated,
        List<RowTable> derived,
        List<RowTable> inferred,
        List<Group<Mention>> incoming,
        Citation citation) {

    /** A section of the page, to jump to. */
    public record Section(String id, String label) {}

    /** The sections that are not empty, in the order of the page; that of the claims only where {@code withClaims}. */
    public List<Section> sections(boolean withClaims) {
        return Stream.of(
                        section("claims", "What the papers say", withClaims && !claims.isEmpty()),
                        section("compared", "Side by side", !comparisons.isEmpty()),
                        section("tensions", "Tensions", !tensions.isEmpty()),
                        section("stated", "Stated", !stated.isEmpty()),
                        section("derived", "Derived", !derived.isEmpty()),
                        section("inferred", "Inferred", !inferred.isEmpty()),
                        section("incoming", "Linked from", !incoming.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Section> section(String id, String label, boolean there) {
        return there ? Optional.of(new Section(id, label)) : Optional.empty();
    }

    /**
     * Things that lead to this one in the same way.
     *
     * @param label the way
     * @param items at least one
     */
    public record Group<T>(String label, List<T> items) {}

    /**
     * A tension or relation in a list.
     *
     * @param status the label of its status
     * @param statusName the last part of the status's IRI
     * @param period "since 2018-12"; empty where no begin and no end is known
     */
    public record TensionLine(Mention tension, String status, String statusName, String period) {}

    /**
     * Claims side by side.
     *
     * @param comparison its name
     * @param relation how the claims stand to each other
     * @param definition what that means
     * @param reason why they do
     */
    public record ComparisonView(
            Mention comparison, Mention relation, String definition, String reason, List<ClaimLine> claims) {}
}
