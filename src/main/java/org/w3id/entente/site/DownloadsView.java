package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;

/**
 * What the page of downloads shows.
 *
 * @param wholes the dataset, once for each format
 * @param withReifiers the same with claims as reifiers of RDF 1.2, if that is offered
 * @param parts its named graphs
 * @param description where the dataset is described for machines
 * @param checksums the hashes of the files
 */
public record DownloadsView(
        List<Whole> wholes, List<Whole> withReifiers, List<Part> parts, String description, String checksums) {

    /** The whole in one format. */
    public record Whole(String label, String plain, String compressed) {}

    /**
     * One named graph.
     *
     * @param triples how many it holds, where that is known
     * @param page on the graph
     * @param file the graph as compressed Turtle
     */
    public record Part(
            String title, Optional<String> description, Optional<String> triples, String page, String file) {}
}
