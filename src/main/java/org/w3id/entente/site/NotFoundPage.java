package org.w3id.entente.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;

/**
 * What a host of files sends where it has none. It does so at any address, however deep, so that only links that begin with a
 * base lead from there to the site: without one there is no such page.
 */
record NotFoundPage(Site site, Hosting hosting) implements DocumentSource {

    private static final String PATH = "404.html";

    @Override
    public Collection<String> paths() {
        return hosting.base().isPresent() ? List.of(PATH) : List.of();
    }

    @Override
    public Optional<Document> find(String path) {
        return paths().contains(path) ? Optional.of(site.problem(PATH, problem())) : Optional.empty();
    }

    private Problem problem() {
        List<Problem.Instead> instead = Navigation.of(site.paths()::contains).stream()
                .map(entry -> new Problem.Instead(entry.label(), entry.path()))
                .toList();
        return new Problem(
                "There is no such page",
                "Nothing has this address here. If it is the name of a thing, add .html for its page, or .ttl for its data;"
                        + " else search, or begin with one of these.",
                instead);
    }
}
