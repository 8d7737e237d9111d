package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Values;

/**
 * Where a paper is on the web, as far as the data tell.
 *
 * @param own its own web addresses and DOIs: {@code dcterms:identifier}
 * @param among where it is found among others: {@code rdfs:seeAlso}
 */
public record PaperAddresses(List<Mention> own, List<Mention> among) {

    private static final Pattern DOI = Pattern.compile("(?:doi:|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** Those of {@code source} in {@code graph}. */
    static PaperAddresses of(Graph graph, Node source) {
        return new PaperAddresses(
                TermEntry.texts(graph, source, DCTerms.identifier).stream()
                        .map(PaperAddresses::address)
                        .toList(),
                Values.of(graph, source, RDFS.seeAlso).stream()
                        .filter(page ->
                                page.isURI() && WEB.matcher(page.getURI()).matches())
                        .map(page -> new Mention(page.getURI(), Optional.of(page.getURI())))
                        .toList());
    }

    /** An identifier of another kind has no link. */
    private static Mention address(String identifier) {
        Matcher doi = DOI.matcher(identifier);
        if (doi.matches()) {
            return new Mention("doi:" + doi.group(1), Optional.of("https://doi.org/" + doi.group(1)));
        }
        return new Mention(identifier, Optional.of(identifier).filter(WEB.asMatchPredicate()));
    }
}
