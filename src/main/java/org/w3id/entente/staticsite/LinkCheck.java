package org.w3id.entente.staticsite;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Document;
import org.w3id.entente.site.Hosting;

/**
 * Whether all links of a site that stay inside it lead somewhere, down to the anchor. Links into the rest of the web are
 * not followed. Documents may be added by many threads.
 */
public final class LinkCheck {

    /** Two folders deep, so that a relative link that climbs out of the site is seen to. */
    private static final String ANY_PLACE = "http://site.invalid/any/place/";

    private final String root;
    private final Set<String> answered;
    private final Map<String, DocumentLinks> documents = new ConcurrentHashMap<>();

    /**
     * For documents that are hosted so.
     *
     * @param answered paths where a server answers that are no documents
     */
    public LinkCheck(Hosting hosting, Collection<String> answered) {
        this.root = hosting.base()
                .map(base -> URI.create(ANY_PLACE).resolve(base).toString())
                .orElse(ANY_PLACE);
        this.answered = Set.copyOf(answered);
    }

    /** Takes the links of {@code document}, and what others may link to in it. */
    public void add(Document document) {
        documents.put(decoded(document.path()), DocumentLinks.in(document));
    }

    /** How many links were looked at, those into the rest of the web too. */
    public int links() {
        return documents.values().stream()
                .mapToInt(document -> document.targets().size())
                .sum();
    }

    /** The links that lead nowhere, once all documents are added. */
    public List<DeadLink> deadLinks() {
        return documents.values().stream()
                .flatMap(document -> document.targets().stream()
                        .flatMap(target -> fault(document, target).stream()
                                .map(reason -> new DeadLink(document.path(), target, reason))))
                .sorted()
                .toList();
    }

    private Optional<String> fault(DocumentLinks document, String target) {
        URI link;
        try {
            link = URI.create(root + document.path()).resolve(target.isEmpty() ? document.path() : target);
        } catch (IllegalArgumentException e) {
            return Optional.of("is no valid address");
        }
        String address = link.toString().replaceFirst("[?#].*", "");
        if (address.startsWith(root)) {
            return faultInside(address.substring(root.length()), fragment(link));
        }
        if (address.startsWith(Namespaces.ROOT)) {
            return faultOfThing(new Address(address.substring(Namespaces.ROOT.length())));
        }
        return address.startsWith("http://site.invalid/") ? Optional.of("leads out of the site") : Optional.empty();
    }

    private Optional<String> faultInside(String path, String fragment) {
        String file = decoded(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        DocumentLinks found = documents.get(file);
        if (found == null) {
            return answered.contains(file) ? Optional.empty() : Optional.of("is not there");
        }
        boolean anchored = fragment.isEmpty()
                || found.anchors().map(anchors -> anchors.contains(fragment)).orElse(true);
        return anchored ? Optional.empty() : Optional.of("names no place in that page");
    }

    /** A canonical IRI leads on to the page on the thing, wherever that is; a document's own name leads to the document. */
    private Optional<String> faultOfThing(Address thing) {
        boolean known = documents.containsKey(decoded(thing.page())) || documents.containsKey(decoded(thing.path()));
        return known ? Optional.empty() : Optional.of("names a thing that has no page");
    }

    private static String fragment(URI link) {
        return link.getFragment() == null ? "" : link.getFragment();
    }

    /** Two spellings of one path are one: {@code caf%C3%A9} and {@code café}. */
    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
