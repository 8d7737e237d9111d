package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The page to search the site from. The browser searches, in {@link SearchIndex}: a site of files has nobody else to. */
final class SearchPage implements PageKind {

    static final String PATH = "search.html";

    @Override
    public Collection<String> paths() {
        return List.of(PATH);
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Frame frame = Frames.top(
                path,
                "Search",
                "Search all papers, claims, tensions, states, theories, terms and queries of Entente by their words.",
                links);
        Templates.render("search.jte", Map.of("frame", frame), output);
    }
}
