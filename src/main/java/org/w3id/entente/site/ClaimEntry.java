package org.w3id.entente.site;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * A claim in a list, never without how it is put forward.
 *
 * @param claim in our words
 * @param modes how the paper puts it forward; one by rule
 * @param acts what the holder does with it, where that is more than to assert it
 * @param hedges the words by which the paper keeps its distance
 * @param holders who holds it, where that is not the author alone
 * @param passages where it stands, one for each block
 */
public record ClaimEntry(
        Mention claim,
        List<Mode> modes,
        List<Mention> acts,
        List<Mention> hedges,
        List<Mention> holders,
        List<Mention> passages) {

    private static final String FACT = "fact";
    private static final String ASSERTS = "asserts";

    /**
     * How the paper puts the claim forward.
     *
     * @param name the last part of the mode's IRI, which also names its looks
     */
    public record Mode(String name, Mention mention) {

        static Mode of(Node mode, Mentions mentions) {
            return new Mode(ShortName.lastPart(mode), mentions.of(mode));
        }
    }

    /** Whether it is put forward as fact, and no word keeps a distance from it. */
    public boolean fact() {
        return hedges.isEmpty()
                && !modes.isEmpty()
                && modes.stream().allMatch(mode -> mode.name().equals(FACT));
    }

    /** Looks {@code claim} up. */
    static ClaimEntry of(Edition edition, Node claim, Mentions mentions) {
        Graph union = edition.union();
        return new ClaimEntry(
                mentions.as(
                        Values.text(union, claim, ENT.paraphrase)
                                .orElseGet(() -> edition.labels().of(claim)),
                        claim),
                Values.of(union, claim, ENT.mode).stream()
                        .map(mode -> Mode.of(mode, mentions))
                        .toList(),
                mentions.all(Values.of(union, claim, ENT.act).stream()
                        .filter(act -> !ASSERTS.equals(ShortName.lastPart(act)))
                        .toList()),
                mentions.values(claim, ENT.hedge),
                mentions.all(holders(union, claim)),
                passages(edition, claim, mentions));
    }

    /** In the order of papers and blocks; of several in one block the first. */
    private static List<Mention> passages(Edition edition, Node claim, Mentions mentions) {
        Citations citations = new Citations(edition.union());
        SortedMap<Reference, Node> first = new TreeMap<>();
        Values.of(edition.union(), claim, ENT.passage)
                .forEach(passage -> citations.passage(passage).ifPresent(place -> first.putIfAbsent(place, passage)));
        return mentions.all(first.values());
    }

    private static List<Node> holders(Graph union, Node claim) {
        List<Node> holders = Values.of(union, claim, ENT.assertedBy);
        List<Node> authors = Values.of(union, claim, ENT.passage).stream()
                .flatMap(passage -> Values.of(union, passage, ENT.inSource).stream())
                .flatMap(source -> Values.of(union, source, DCTerms.creator).stream())
                .distinct()
                .toList();
        return authors.containsAll(holders) ? List.of() : holders;
    }
}
