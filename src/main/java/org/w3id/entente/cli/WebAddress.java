package org.w3id.entente.cli;

import java.net.URI;
import java.net.URISyntaxException;
import org.w3id.entente.project.InputException;

/** The address of a site or a server that an option gives. */
final class WebAddress {

    private WebAddress() {}

    /**
     * {@code given} with a slash at its end.
     *
     * @param option its name, for the message
     * @throws InputException where it is no address to which paths can be added
     */
    static String of(String option, String given) {
        try {
            if (given.matches("https?://[^\\s/?#\"<>\\\\^`{|}]+(/[^\\s?#\"<>\\\\^`{|}]*)?")) {
                return new URI(given.endsWith("/") ? given : given + "/")
                        .normalize()
                        .toString();
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new InputException(option + " must be an address that begins with http:// or https:// and has no \"?\" or"
                + " \"#\", not \"" + given + "\": for example https://example.org/entente/");
    }
}
