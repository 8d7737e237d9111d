package org.w3id.entente.site;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/**
 * Links of one page to others of the site. They are relative, so that a site works below any path and without a server,
 * or begin with a base where one is given. What has no page keeps its own IRI.
 */
public final class Links {

    private final Edition edition;
    private final String prefix;
    private final boolean endpoint;

    private Links(Edition edition, String prefix, boolean endpoint) {
        this.edition = edition;
        this.prefix = prefix;
        this.endpoint = endpoint;
    }

    /** The links of the document at {@code path}. */
    static Links of(Edition edition, Hosting hosting, String path) {
        return new Links(edition, hosting.base().orElseGet(() -> up(path)), hosting.endpoint());
    }

    private static String up(String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat((int) depth);
    }

    /** To the SPARQL endpoint; empty where the site is files alone. */
    public Optional<String> endpoint() {
        return endpoint ? Optional.of(to("sparql")) : Optional.empty();
    }

    /** To the document at {@code path} of the site, or to one of its assets. */
    public String to(String path) {
        return prefix + path;
    }

    /** To the page on a thing of ours, else to the IRI itself; empty for what is no IRI or not of the web. */
    public Optional<String> to(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        if (edition.describes(node)) {
            return Address.of(node).map(address -> to(address.page()));
        }
        return node.getURI().matches("https?://.*") ? Optional.of(node.getURI()) : Optional.empty();
    }
}
