package org.w3id.entente.server;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * How one path is written at another. Whoever asks may see this server below a path of another one, under another name:
 * relative references are right everywhere, and nothing of the request gets into them.
 */
final class RelativeReference {

    private RelativeReference() {}

    /** From the document at {@code from} to {@code to}; both are decoded and begin without a slash. */
    static String of(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        if (to.startsWith(folder)) {
            return "./" + encoded(to.substring(folder.length()));
        }
        int depth = (int) from.chars().filter(c -> c == '/').count();
        return "../".repeat(depth) + encoded(to);
    }

    /** A path as it stands in an address: what is not of ASCII, or has another meaning there, with percent signs. */
    static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No path: " + path, e);
        }
    }
}
