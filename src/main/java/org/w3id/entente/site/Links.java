package org.w3id.entente.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/**
 * Links of one page to others of the site. They are relative, so that a site works below any path and without a server,
 * or begin with a base where one is given. What has no page keeps its own IRI.
 */
public final class Links {

    /** ASCII that would end a path or mean something else in it; other letters may stand in an IRI as they are. */
    private static final Pattern NOT_OF_PATHS = Pattern.compile("[\\x00-\\x20\"#%<>?\\[\\\\\\]^`{|}\\x7f]");

    private final Predicate<String> isPage;
    private final Predicate<String> isFile;
    private final String prefix;
    private final boolean endpoint;

    private Links(Predicate<String> isPage, Predicate<String> isFile, String prefix, boolean endpoint) {
        this.isPage = isPage;
        this.isFile = isFile;
        this.prefix = prefix;
        this.endpoint = endpoint;
    }

    /** The links of the document at {@code path}, on a site that has a page for each thing and no other. */
    static Links of(Edition edition, Hosting hosting, String path) {
        Set<String> pages =
                edition.resources().values().stream().map(Address::page).collect(Collectors.toSet());
        return of(pages::contains, hosting, path);
    }

    /** The links of the document at {@code path}, to the pages of which {@code isPage} tells by their paths. */
    static Links of(Predicate<String> isPage, Hosting hosting, String path) {
        return of(isPage, other -> false, hosting, path);
    }

    /** The same where {@code isFile} tells of the paths of other documents. */
    static Links of(Predicate<String> isPage, Predicate<String> isFile, Hosting hosting, String path) {
        return new Links(isPage, isFile, hosting.base().orElseGet(() -> up(path)), hosting.endpoint());
    }

    private static String up(String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat((int) depth);
    }

    /** The pages that every page leads to; their paths are still to be given to {@link #to(String)}. */
    public List<Navigation.Entry> navigation() {
        return Navigation.of(isPage);
    }

    /** To the page at {@code path}; empty where the site has none there. */
    public Optional<String> page(String path) {
        return isPage.test(path) ? Optional.of(to(path)) : Optional.empty();
    }

    /** To the SPARQL endpoint; empty where the site is files alone. */
    public Optional<String> endpoint() {
        return endpoint ? Optional.of(to("sparql")) : Optional.empty();
    }

    /** To the document at {@code path} of the site, or to one of its assets; a fragment goes behind the result. */
    public String to(String path) {
        return prefix + NOT_OF_PATHS.matcher(path).replaceAll(found -> encoded(found.group()));
    }

    /** Whether there is another document than a page at {@code path}. */
    boolean isFile(String path) {
        return isFile.test(path);
    }

    private Optional<String> file(String path) {
        return isPage.test(path) || isFile.test(path) ? Optional.of(to(path)) : Optional.empty();
    }

    private static String encoded(String characters) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : characters.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return encoded.toString();
    }

    /**
     * To the page on a thing of ours, to a file of ours that the IRI itself names, else to an IRI of the web; empty for what
     * is no IRI, and where ours has neither page nor file.
     */
    public Optional<String> to(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        Optional<Address> ours = Address.of(node);
        if (ours.isPresent()) {
            return ours.flatMap(address -> page(address.page()).or(() -> file(address.path())));
        }
        return node.getURI().matches("https?://.*") ? Optional.of(node.getURI()) : Optional.empty();
    }
}
