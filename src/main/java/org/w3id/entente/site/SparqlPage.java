package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.DownloadIndex;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.StoredQuery;
import org.w3id.entente.vocabulary.ENT;

/** The page on the SPARQL endpoint: a form, what a query sees, and the stored queries. */
final class SparqlPage implements PageKind {

    /** Beside the endpoint. */
    static final String PATH = "sparql.html";

    private static final String TITLE = "SPARQL";
    private static final String EXAMPLE = "PREFIX ent: <" + ENT.NS + ">\n" + """

            SELECT ?kind ?issue ?status WHERE {
              ?tension a ent:Tension ;
                ent:tensionKind ?kind ;
                ent:issueAtStake ?issue ;
                ent:status ?status .
            }
            ORDER BY ?kind ?issue""";

    private final Edition edition;

    SparqlPage(Edition edition) {
        this.edition = edition;
    }

    @Override
    public Collection<String> paths() {
        return List.of(PATH);
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Frame frame = Frames.top(
                path,
                TITLE,
                links.endpoint().isPresent()
                        ? "Ask the graph in SPARQL: a form, the endpoint for programs, and the stored queries."
                        : "How to ask the graph in SPARQL on a computer of one's own, and the stored queries.",
                links);
        SparqlView view = new SparqlView(
                links.endpoint(),
                links.page(DownloadIndex.FOLDER.page()),
                EXAMPLE,
                Namespaces.PREFIXES.getNsPrefixMap().keySet().stream().sorted().toList(),
                groups(links));
        Templates.render("sparql.jte", Map.of("frame", frame, "view", view), output);
    }

    private List<SparqlView.Group> groups(Links links) {
        Map<String, List<SparqlView.Entry>> groups = edition.queries().queries().stream()
                .collect(Collectors.groupingBy(
                        StoredQuery::group,
                        TreeMap::new,
                        Collectors.mapping(query -> entry(query, links), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new SparqlView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static SparqlView.Entry entry(StoredQuery query, Links links) {
        return new SparqlView.Entry(
                query.fullName(),
                query.decorators().summary(),
                links.to(NodeFactory.createURI(Namespaces.ID + "query/" + query.fullName()))
                        .filter(href -> !href.startsWith("http")),
                links.endpoint().map(endpoint -> run(endpoint, query.standalone())));
    }

    /** What shows the answer of the query {@code text} as a page. */
    static String run(String endpoint, String text) {
        return endpoint + "?format=html&query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
