package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.entente.catalog.QueryExamples;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.StoredQuery;

/** A page for each stored query with its answer, and one that lists them by groups. */
final class QueryPages implements PageKind {

    private static final String INDEX = Kinds.index("query");

    private final Edition edition;
    private final EntryPage page;
    private final QueryAnswers answers;
    private final Map<String, StoredQuery> pages = new TreeMap<>();

    QueryPages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        this.answers = new QueryAnswers(edition);
        edition.queries().queries().forEach(query -> pages.put(address(query).page(), query));
    }

    private static Address address(StoredQuery query) {
        return Address.of(QueryExamples.iri(query)).orElseThrow();
    }

    @Override
    public Collection<String> paths() {
        List<String> paths = new ArrayList<>(pages.keySet());
        paths.add(INDEX);
        return paths;
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        ThingNames mentions = new ThingNames(edition, links);
        if (path.equals(INDEX)) {
            renderIndex(mentions, output);
            return;
        }
        StoredQuery query = pages.get(path);
        Frame frame = Frames.thing(
                address(query),
                title(query),
                title(query) + " A stored query of Entente with its answer.",
                links,
                new Frame.Trail("Queries", links.to(INDEX)));
        page.render("query.jte", frame, "query", QueryView.of(query, answers, mentions), output);
    }

    private void renderIndex(ThingNames mentions, TemplateOutput output) {
        Map<String, List<IndexView.Entry>> groups = new LinkedHashMap<>();
        edition.queries()
                .queries()
                .forEach(query -> groups.computeIfAbsent(query.group(), group -> new ArrayList<>())
                        .add(new IndexView.Entry(
                                mentions.page(title(query), address(query).page()), List.of(), query.name())));
        IndexView view = new IndexView(
                "Questions that the graph answers, each a SPARQL query in a file of its own.",
                List.of(),
                IndexView.parts(groups));
        Frame frame = Frames.folder(INDEX, "Queries", "All stored queries with their answers.", mentions.links());
        view.render(frame, output);
    }

    private static String title(StoredQuery query) {
        return query.decorators().summary().isEmpty()
                ? query.fullName()
                : query.decorators().summary();
    }
}
