package org.w3id.entente.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.StoredQuery;

/**
 * What can be searched for: for each page on a thing, and on each stored query, its path, heading, kind, further words to
 * show, rank (what is lower comes first) and words that are searched and not shown. It is a script that holds JSON, since
 * a browser that reads a site from disk loads no other file.
 */
final class SearchIndex implements DocumentSource {

    static final String PATH = "assets/search-index.js";

    private static final String QUERIES = "id/query/";
    private static final String MEDIA_TYPE = "text/javascript;charset=utf-8";

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
        Stream.concat(things(), queries()).map(SearchEntry::json).forEach(entries::add);
        return "window.ententeSearchIndex = " + JSON.toStringFlat(entries) + ";\n";
    }

    private Stream<SearchEntry> things() {
        SearchedThings things = new SearchedThings(edition);
        return edition.resources().values().stream()
                .filter(address -> !address.path().startsWith(QUERIES) && pages.contains(address.page()))
                .map(things::of);
    }

    private Stream<SearchEntry> queries() {
        return edition.queries().queries().stream()
                .map(SearchIndex::query)
                .filter(entry -> pages.contains(entry.path()));
    }

    private static SearchEntry query(StoredQuery query) {
        String words = Stream.concat(
                        Stream.of(query.name(), query.decorators().description()), query.decorators().tags().stream())
                .collect(Collectors.joining(" "));
        return new SearchEntry(
                QUERIES + query.fullName() + ".html",
                query.decorators().summary(),
                "query",
                words,
                SearchEntry.Rank.MEANS,
                "");
    }
}
