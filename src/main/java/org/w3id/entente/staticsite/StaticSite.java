package org.w3id.entente.staticsite;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.site.Hosting;

/** Writes all documents of a source as files, for any web host. */
public final class StaticSite {

    /** Is told how far it is; called by several threads at once. */
    @FunctionalInterface
    public interface Progress {

        /** {@code done} of {@code all} documents are made. */
        void made(int done, int all);
    }

    private final DocumentSource documents;
    private final Hosting hosting;

    /** The site of {@code documents}, which were made for {@code hosting}. */
    public StaticSite(DocumentSource documents, Hosting hosting) {
        this.documents = documents;
        this.hosting = hosting;
    }

    /**
     * Finds out early, before documents are made, whether {@code folder} can be published to.
     *
     * @throws org.w3id.entente.project.InputException as {@link #publish}, as far as it can be known without a change
     */
    public static void requirePlace(Path folder) {
        SitePlace.require(folder.toAbsolutePath().normalize());
    }

    /**
     * Makes all documents aside, then moves those that changed into place and removes what the site had before and has no
     * more. A run that fails before all are made changes nothing, and one that is stopped later is made good by the next.
     *
     * @param folder absent, empty, or with a site that was published before; files that are not of it stay as they are
     * @return what was done, with the links that lead nowhere: they do not keep a site from its place
     * @throws org.w3id.entente.project.InputException where the folder holds something else or cannot be written
     */
    public PublishedSite publish(Path folder, Progress progress) {
        Collection<String> paths = documents.paths();
        LinkCheck check = new LinkCheck(hosting, Set.of());
        AtomicInteger done = new AtomicInteger();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        try (SiteFolder site = SiteFolder.open(folder, paths)) {
            // A failure does not end the other threads: they are waited for, or they would write after all is cleared
            // away.
            paths.parallelStream().filter(path -> failure.get() == null).forEach(path -> {
                try {
                    Document document = documents.find(path).orElseThrow(() -> new IllegalStateException("No " + path));
                    site.stage(document);
                    check.add(document);
                    progress.made(done.incrementAndGet(), paths.size());
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                }
            });
            if (failure.get() != null) {
                throw failure.get();
            }
            SiteFolder.Change change = site.replace();
            return new PublishedSite(
                    paths.size(),
                    change.bytes(),
                    change.added(),
                    change.changed(),
                    change.removed(),
                    check.links(),
                    check.deadLinks());
        }
    }
}
