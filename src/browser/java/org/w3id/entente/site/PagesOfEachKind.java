package org.w3id.entente.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.entente.publication.DocumentSource;

/** The largest page of each kind, and all that are the only ones of theirs. */
final class PagesOfEachKind {

    private static final String NO_QUERY = answer("SELECT WHERE");
    private static final String NOWHERE = "id/state/nowhere.html";

    /** What a server makes when it is asked: rows, truth, triples, why there is no answer, and that there is no such page. */
    private static final List<String> MADE_WHEN_ASKED = List.of(
            answer("SELECT ?claim ?paraphrase { ?claim ent:paraphrase ?paraphrase } ORDER BY ?claim LIMIT 50"),
            answer("ASK {}"),
            answer("CONSTRUCT { ?s a ?type } WHERE { ?s a ?type } LIMIT 50"),
            NO_QUERY,
            NOWHERE);

    private PagesOfEachKind() {}

    /** Paths of {@code documents}, and addresses below the same root that a server makes pages for. */
    static List<String> of(DocumentSource documents) {
        Map<String, List<String>> kinds = documents.paths().stream()
                .filter(path -> path.endsWith(".html"))
                .collect(Collectors.groupingBy(PagesOfEachKind::kind, TreeMap::new, Collectors.toList()));
        Stream<String> largest = kinds.values().parallelStream().map(kind -> largest(kind, documents));
        return Stream.concat(largest, MADE_WHEN_ASKED.stream()).toList();
    }

    private static String largest(List<String> kind, DocumentSource documents) {
        return kind.size() == 1
                ? kind.get(0)
                : kind.stream()
                        .max(Comparator.comparing(
                                path -> documents.find(path).orElseThrow().content().length))
                        .orElseThrow();
    }

    /** Pages in one folder are of one kind, but for lists, and but for classes among the terms. */
    private static String kind(String path) {
        boolean single = path.endsWith("index.html") || !path.contains("/");
        String folder = path.replaceFirst("^((id/)?[^/]*/).*", "$1");
        return single ? path : folder + (path.matches("vocab/[A-Z].*") ? "Class" : "");
    }

    /** Lists look alike: what is seen of them in light and at full width will do. */
    static boolean isList(String address) {
        return address.matches(".*/id/.+/index\\.html");
    }

    /** Whether the server says with the status of the page that all is not well. */
    static boolean isProblem(String address) {
        return address.endsWith(NOWHERE) || address.endsWith(NO_QUERY);
    }

    private static String answer(String query) {
        return "sparql?format=html&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
