package org.w3id.entente.site;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.publication.Edition;

/**
 * A tension or an inferred relation in a table.
 *
 * @param statusName the last part of the status' IRI, which also names its looks
 * @param since when it began, as the source writes it; empty where unknown
 * @param until when it ended; empty where open or unknown
 * @param sources the citation labels of the papers on which it rests
 * @param grounding on how much it rests, each count apart
 */
public record TensionEntry(
        Mention tension,
        boolean relation,
        Mention kind,
        String status,
        String statusName,
        String since,
        String until,
        List<Mention> rules,
        List<Mention> theories,
        List<String> sources,
        String grounding) {

    /** The tension as it follows from the data. */
    static TensionEntry of(Edition edition, Tension tension, ThingNames mentions) {
        List<Node> grounds = tension.grounds();
        return new TensionEntry(
                mentions.as(tension.label(), tension.iri()),
                tension.relation(),
                mentions.of(tension.kind()),
                edition.labels().of(tension.status()),
                ShortName.lastPart(tension.status()),
                Objects.requireNonNullElse(tension.period().since(), ""),
                Objects.requireNonNullElse(tension.period().until(), ""),
                tension.rules().stream()
                        .map(rule -> mentions.as(rule.title(), rule.iri()))
                        .toList(),
                mentions.inOrder(tension.rules().stream()
                        .map(RuleDescription::theory)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                grounds.stream()
                        .flatMap(ground -> CitedClaim.of(edition.union(), ground).sources().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Grounding.of(edition.union(), grounds).phrase());
    }

    /** "since 2018-12", "since 2016, until 2017-10", "begin unknown". */
    public String period() {
        if (since.isEmpty()) {
            return "begin unknown" + (until.isEmpty() ? "" : ", until " + until);
        }
        return "since " + since + (until.isEmpty() ? "" : ", until " + until);
    }
}
