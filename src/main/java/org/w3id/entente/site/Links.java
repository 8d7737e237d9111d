package org.w3id.entente.site;

import java.util.List;
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
    private final List<Navigation.Entry> navigation;

    private Links(Edition edition, String prefix, boolean endpoint, List<Navigation.Entry> navigation) {
        this.edition = edition;
        this.prefix = prefix;
        this.endpoint = endpoint;
        this.navigation = navigation;
    }

    /** The links of the document at {@code path}, on a site without a main navigation. */
    static Links of(Edition edition, Hosting hosting, String path) {
        return of(edition, hosting, List.of(), path);
    }

    /** The links of the document at {@code path}. */
    static Links of(Edition edition, Hosting hosting, List<Navigation.Entry> navigation, String path) {
        return new Links(edition, hosting.base().orElseGet(() -> up(path)), hosting.endpoint(), navigation);
    }

    private static String up(String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat((int) depth);
    }

    /** The pages that every page leads to; their paths are still to be given to {@link #to(String)}. */
    public List<Navigation.Entry> navigation() {
        return navigation;
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
