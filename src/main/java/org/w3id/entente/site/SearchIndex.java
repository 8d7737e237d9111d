package org.w3id.entente.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.StoredQuery;
import org.w3id.entente.vocabulary.ENT;

/**
 * What can be searched for: for each page on a thing, and on each stored query, its path, heading, kind and further words.
 * It is a script that holds JSON, since a browser that reads a site from disk loads no other file.
 */
final class SearchIndex implements DocumentSource {

    static final String PATH = "assets/search-index.js";

    private static final String QUERIES = "id/query/";
    private static final String MEDIA_TYPE = "text/javascript;charset=utf-8";

    private static final List<Property> WORDS = List.of(
            ENT.paraphrase,
            SKOS.definition,
            DCTerms.description,
            RDFS.comment,
            DCTerms.title,
            RDFS.label,
            SKOS.prefLabel,
            SKOS.altLabel,
            SKOS.notation,
            ENT.quotedTerm);

    private final Edition edition;
    private final Set<String> pages;

    /**
     * The index of {@code edition}.
     *
     * @param pages the paths of all pages; things without a page are not found
     */
    SearchIndex(Edition edition, Collection<String> pages) {
        this.edition = edition;
        this.pages = Set.copyOf(pages);
    }

    @Override
    public Collection<String> paths() {
        return List.of(PATH);
    }

    @Override
    public Optional<Document> find(String path) {
        return path.equals(PATH)
                ? Optional.of(new Document(PATH, MEDIA_TYPE, script().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private String script() {
        JsonArray entries = new JsonArray();
        Stream.concat(things(), queries())
                .filter(entry -> pages.contains(entry.path()))
                .map(Entry::json)
                .forEach(entries::add);
        return "window.ententeSearchIndex = " + JSON.toStringFlat(entries) + ";\n";
    }

    private Stream<Entry> things() {
        return edition.resources().values().stream()
                .filter(address -> !address.path().startsWith(QUERIES))
                .map(this::thing);
    }

    private Entry thing(Address address) {
        Graph graph = edition.union();
        Set<String> words = new LinkedHashSet<>();
        WORDS.forEach(property -> Values.of(graph, address.iri(), property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .forEach(words::add));
        String heading = edition.labels().of(address.iri());
        words.remove(heading);
        return new Entry(address.page(), heading, kind(address.iri()), String.join(" ", words));
    }

    /** The label of its type: where it has several, of the one that most other types are above. */
    private String kind(Node thing) {
        List<Node> types = Values.of(edition.union(), thing, RDF.type).stream()
                .filter(edition::describes)
                .toList();
        return types.stream()
                .max(Comparator.comparing((Node type) -> types.stream()
                        .filter(other -> edition.union().contains(type, RDFS.subClassOf.asNode(), other))
                        .count()))
                .map(edition.labels()::of)
                .orElse("");
    }

    private Stream<Entry> queries() {
        return edition.queries().queries().stream().map(SearchIndex::query);
    }

    private static Entry query(StoredQuery query) {
        String words = Stream.concat(
                        Stream.of(query.name(), query.decorators().description()), query.decorators().tags().stream())
                .collect(Collectors.joining(" "));
        return new Entry(
                QUERIES + query.fullName() + ".html", query.decorators().summary(), "query", words);
    }

    /** One page that can be found. */
    private record Entry(String path, String heading, String kind, String words) {

        JsonArray json() {
            JsonArray json = new JsonArray();
            Stream.of(path, heading, kind, words).forEach(json::add);
            return json;
        }
    }
}
