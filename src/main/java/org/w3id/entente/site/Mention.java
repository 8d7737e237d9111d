package org.w3id.entente.site;

import java.util.Optional;

/**
 * Something that a page names.
 *
 * @param text what readers call it
 * @param href where more is said of it; empty where nothing is
 */
public record Mention(String text, Optional<String> href) {

    /** What has no page. */
    static Mention plain(String text) {
        return new Mention(text, Optional.empty());
    }
}
