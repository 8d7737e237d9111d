package org.w3id.entente.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * How to cite each entry, as BibTeX and as CSL-JSON, beside its page: {@code id/state/japan.bib} and
 * {@code id/state/japan.csl.json}. What a paper says is to be cited from the paper, so the entry's note names its blocks.
 */
final class Citations implements DocumentSource {

    private static final String BIBTEX = ".bib";
    private static final String CSL = ".csl.json";
    private static final String AUTHOR = "The Entente developers";
    private static final String CONTAINER = "Entente: a knowledge graph of alliance relations";

    private final Edition edition;
    private final ThingNames mentions;
    private final org.w3id.entente.dataset.Citations places;
    private final String version;
    private final Map<String, Address> documents = new TreeMap<>();

    Citations(Edition edition) {
        this.edition = edition;
        this.mentions = new ThingNames(edition, Links.of(edition, Hosting.FILES, ""));
        this.places = new org.w3id.entente.dataset.Citations(edition.union());
        this.version = Values.text(edition.union(), NodeFactory.createURI(ENT.NS), OWL2.versionInfo)
                .orElse("");
        for (Address address : edition.resources().values()) {
            documents.put(path(address, BIBTEX), address);
            documents.put(path(address, CSL), address);
        }
    }

    @Override
    public Collection<String> paths() {
        return documents.keySet();
    }

    @Override
    public Optional<Document> find(String path) {
        return Optional.ofNullable(documents.get(path))
                .map(address -> path.endsWith(BIBTEX)
                        ? document(path, "application/x-bibtex;charset=utf-8", bibTex(address))
                        : document(path, "application/vnd.citationstyles.csl+json;charset=utf-8", csl(address)));
    }

    /** How to cite the entry at {@code address}, for its page. */
    Citation of(Address address, Links links) {
        return new Citation(
                AUTHOR + " (" + date().getYear() + "): " + title(address).replaceFirst("\\.$", "")
                        + (isWhole(address) ? "" : (title(address).matches(".*[?!]") ? "" : ".") + " In: " + CONTAINER)
                        + ", version " + version + ". "
                        + address.iri().getURI(),
                bibTex(address),
                links.to(path(address, BIBTEX)),
                links.to(path(address, CSL)));
    }

    private static Document document(String path, String mediaType, String text) {
        return new Document(path, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(Address address, String ending) {
        String page = address.page();
        return page.substring(0, page.length() - ".html".length()) + ending;
    }

    private String bibTex(Address address) {
        StringBuilder entry = new StringBuilder("@misc{" + key(address));
        field(entry, "author", "{" + AUTHOR + "}");
        field(entry, "title", "{" + BibTeXText.of(title(address)) + "}");
        field(
                entry,
                "howpublished",
                (isWhole(address) ? "Version " : CONTAINER + ", version ") + BibTeXText.of(version));
        field(entry, "year", Integer.toString(date().getYear()));
        field(entry, "url", address.iri().getURI());
        note(address).ifPresent(note -> field(entry, "note", BibTeXText.of(note)));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** In small letters, since BibTeX does not tell them from capitals; no two addresses differ by these alone. */
    private static String key(Address address) {
        String name = address.path().replaceFirst("^id/", "").replaceAll("[^A-Za-z0-9]+", "-");
        return ("entente-" + name).replaceAll("-+$", "").toLowerCase(Locale.ROOT);
    }

    private String csl(Address address) {
        LocalDate date = date();
        JsonObject item = new JsonObject();
        item.put("id", address.iri().getURI());
        item.put("type", isWhole(address) ? "dataset" : "entry");
        item.put("title", title(address));
        if (!isWhole(address)) {
            item.put("container-title", CONTAINER);
        }
        JsonObject author = new JsonObject();
        author.put("literal", AUTHOR);
        item.put("author", array(author));
        JsonObject issued = new JsonObject();
        JsonArray day = new JsonArray();
        List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()).forEach(day::add);
        issued.put("date-parts", array(day));
        item.put("issued", issued);
        item.put("version", version);
        item.put("URL", address.iri().getURI());
        note(address).ifPresent(note -> item.put("note", note));
        return array(item) + "\n";
    }

    private static JsonArray array(JsonValue only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }

    private String title(Address address) {
        return isWhole(address) ? CONTAINER : mentions.title(address.iri()) + paperTitle(address.iri());
    }

    /** A paper is known by its title, not by how tables cite it. */
    private String paperTitle(Node thing) {
        return isPaper(thing)
                ? Values.text(edition.union(), thing, DCTerms.title)
                        .map(title -> ": " + title)
                        .orElse("")
                : "";
    }

    private boolean isPaper(Node thing) {
        return mentions.manner().is(thing, ENT.Source.asNode());
    }

    /** Whether it is the whole dataset, and no entry of it. */
    private static boolean isWhole(Address address) {
        return address.path().isEmpty();
    }

    /** Where the paper says it, or that no paper does; of the entry on a paper, which that is. */
    private Optional<String> note(Address address) {
        if (isPaper(address.iri())) {
            return Optional.of(
                    "On: " + PaperReference.of(edition, address.iri()).text());
        }
        List<Reference> references = Stream.concat(
                        places.claim(address.iri()).stream(), places.passage(address.iri()).stream())
                .toList();
        return references.isEmpty()
                ? mentions.manner()
                        .status(address.iri())
                        .map(standing -> "Inferred, not said by a paper; status: " + standing)
                : Optional.of("After " + String.join("; ", Reference.bySource(references)));
    }

    private LocalDate date() {
        return LocalDate.ofInstant(edition.modified(), ZoneOffset.UTC);
    }
}
