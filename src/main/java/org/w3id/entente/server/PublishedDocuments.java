package org.w3id.entente.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.DataDocuments;
import org.w3id.entente.publication.DataFormat;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.AnswerPage;
import org.w3id.entente.site.Documents;
import org.w3id.entente.site.Hosting;
import org.w3id.entente.site.Problem;
import org.w3id.entente.site.Problem.Instead;

/** The documents on one edition, of which those used last are kept, and for all that cannot be made, why. */
final class PublishedDocuments {

    private static final long KEPT_BYTES = 64L << 20;

    /** The documents in a folder that tell of the folder itself; see {@link Address}. */
    private static final Pattern INDEX = Pattern.compile("(^|(?<=/))index$");

    /** They have the triples of the graph that describes the dataset. */
    private static final Set<String> DESCRIPTIONS = Set.of("void.ttl", ".well-known/void");

    private final Edition edition;
    private final Map<Address, Address> versions;
    private final Documents documents;
    private final Set<String> paths;
    private final Set<String> things;
    private final Cache<String, Tagged> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String path, Tagged tagged) -> tagged.document().content().length)
            .build();

    private final Map<String, InputException> failures = new ConcurrentHashMap<>();

    PublishedDocuments(Edition edition) {
        this.edition = edition;
        this.versions = DataDocuments.versions(edition);
        this.documents = Documents.of(edition, Hosting.SERVER);
        this.paths = Set.copyOf(documents.paths());
        this.things = Stream.concat(edition.resources().values().stream(), edition.supposed().addresses().stream())
                .map(Address::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A document with its entity tag.
     *
     * @param etag strong, with its quotation marks: the same content has the same tag in every run
     */
    record Tagged(Document document, String etag) {}

    /**
     * A document that tells of a thing.
     *
     * @param mediaType without parameters
     */
    record Variant(String label, String mediaType, String path) {}

    /** Whether these are the documents on {@code other}. */
    boolean areOn(Edition other) {
        return edition == other;
    }

    Instant modified() {
        return edition.modified();
    }

    /**
     * The document at {@code path}.
     *
     * @throws InputException where the data do not let it be made; for the same path always the same one, found once
     */
    Optional<Tagged> find(String path) {
        return paths.contains(path) ? Optional.of(kept.get(path, this::tagged)) : Optional.empty();
    }

    private Tagged tagged(String path) {
        InputException known = failures.get(path);
        if (known != null) {
            throw known;
        }
        try {
            return tagged(documents.find(path).orElseThrow());
        } catch (InputException e) {
            failures.put(path, e);
            throw e;
        }
    }

    private static Tagged tagged(Document document) {
        return new Tagged(document, "\"" + hash(document.content()) + "\"");
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What tells of the thing at {@code address}, the page first; empty where there is no such thing. */
    List<Variant> variants(Address address) {
        if (INDEX.matcher(address.path()).find()) {
            return List.of();
        }
        Stream<Variant> page = Stream.of(new Variant("HTML", "text/html", address.page()));
        Stream<Variant> data = DataFormat.ALL.stream()
                .map(format -> new Variant(format.label(), format.mediaType(), address.data(format)));
        return Stream.concat(page, data)
                .filter(variant -> paths.contains(variant.path()))
                .toList();
    }

    /** The paths of all things that have names, for advice. */
    Set<String> things() {
        return things;
    }

    /** The page that lists all things of the kind that one at {@code path} would be of; empty where there is no such kind. */
    Optional<Instead> list(String path) {
        return documents.list(path);
    }

    /** What readers call the thing at {@code path}. */
    String label(String path) {
        Address address = new Address(path);
        return edition.resources().containsKey(path)
                ? edition.labels().of(address.iri())
                : edition.supposed().label(address);
    }

    /** What is to be linked to instead of {@code thing}: the ontology for its version; for all else, itself. */
    Address canonical(Address thing) {
        return versions.getOrDefault(thing, thing);
    }

    /** The thing that the document at {@code path} tells of; empty for a document on no thing. */
    Optional<Address> thing(String path) {
        if (DESCRIPTIONS.contains(path)) {
            return Address.of(Catalog.GRAPH);
        }
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String name = path.substring(0, dot);
        return Stream.of(INDEX.matcher(name).replaceFirst(""), name)
                .map(Address::new)
                .filter(address -> tells(path, variants(address)))
                .findFirst();
    }

    // A page that has no data beside it, such as a list of things, tells of no thing.
    private static boolean tells(String path, List<Variant> variants) {
        return variants.size() > 1
                && variants.stream().anyMatch(variant -> variant.path().equals(path));
    }

    /** The page with the answer to a query, among these documents. */
    AnswerPage answerPage() {
        return documents.answerPage();
    }

    /** The page that says at {@code path} why there is no document. */
    Document problem(String path, Problem problem) {
        return documents.problem(path, problem);
    }
}
