package org.w3id.entente.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.entente.publication.Checksums;
import org.w3id.entente.publication.DataDocuments;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.publication.DownloadIndex;
import org.w3id.entente.publication.Downloads;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.IndexDocuments;
import org.w3id.entente.publication.SupposedDocuments;
import org.w3id.entente.publication.SupposedIndexes;

/** All documents on an edition: pages, data, downloads and what pages need. A server sends them, a static site is a copy of them. */
public final class Documents implements DocumentSource {

    private final Edition edition;
    private final Site site;
    private final List<DocumentSource> sources;

    private Documents(Edition edition, Site site, List<DocumentSource> others) {
        this.edition = edition;
        this.site = site;
        this.sources = Stream.concat(Stream.of(site), others.stream()).toList();
    }

    /** The documents on {@code edition} for that place. */
    public static Documents of(Edition edition, Hosting hosting) {
        Downloads downloads = Downloads.of(edition, hosting.rdf12());
        Checksums checksums = new Checksums(downloads);
        DocumentSource indexes = new IndexDocuments(edition);
        DocumentSource supposedIndexes = new SupposedIndexes(edition);
        Set<String> files = Stream.of(downloads, indexes, supposedIndexes)
                .flatMap(source -> source.paths().stream())
                .collect(Collectors.toUnmodifiableSet());
        Site site = new Site(edition, hosting, files::contains);
        return new Documents(
                edition,
                site,
                List.of(
                        new DataDocuments(edition),
                        indexes,
                        new SupposedDocuments(edition),
                        supposedIndexes,
                        new Citations(edition),
                        new SearchIndex(edition, site.paths()),
                        downloads,
                        checksums,
                        new DownloadIndex(edition, checksums),
                        new Sitemap(site.paths(), hosting.base(), edition.modified()),
                        new NotFoundPage(site, hosting),
                        new Assets()));
    }

    /** The page that says at {@code path} why there is no document; it is none of {@link #paths()}. */
    public Document problem(String path, Problem problem) {
        return site.problem(path, problem);
    }

    /** The page with the answer to a query, among these documents. */
    public AnswerPage answerPage() {
        return new AnswerPage(edition, site.paths()::contains);
    }

    /** The page that lists all things of the kind that one at {@code path} would be of; empty where there is no such kind. */
    public Optional<Problem.Instead> list(String path) {
        return Kinds.of(path)
                .filter(kind -> site.paths().contains(Kinds.index(kind)))
                .map(kind -> new Problem.Instead("All " + Kinds.plural(kind), Kinds.index(kind)));
    }

    @Override
    public Collection<String> paths() {
        Set<String> paths = new TreeSet<>();
        sources.forEach(source -> paths.addAll(source.paths()));
        return paths;
    }

    @Override
    public Optional<Document> find(String path) {
        return sources.stream().flatMap(source -> source.find(path).stream()).findFirst();
    }
}
