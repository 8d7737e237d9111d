package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title the heading, as plain text
 * @param description one sentence for search engines
 * @param path where the page is
 * @param canonical the canonical IRI of the thing that the page is about; empty for pages on no thing
 * @param trail from the home page down to this page, without it
 * @param alternates the same as data
 * @param links to other pages
 */
public record Frame(
        String title,
        String description,
        String path,
        Optional<String> canonical,
        List<Trail> trail,
        List<Alternate> alternates,
        Links links) {

    /** One page above this one. */
    public record Trail(String label, String href) {}

    /** The same content in another format. */
    public record Alternate(String label, String mediaType, String href) {}
}
