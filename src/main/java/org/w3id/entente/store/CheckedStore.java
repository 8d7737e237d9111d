package org.w3id.entente.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.publication.Edition;

/**
 * A store that takes only changes after which the data are valid, and that holds at each moment what follows from them:
 * in the transaction of a change what is stated is judged, and what is derived, inferred and told of the dataset is made
 * anew.
 */
public final class CheckedStore implements WritableStore {

    private final Tdb2Store store;
    private final ChangeCheck check;
    private final ReentrantLock writing = new ReentrantLock();

    private CheckedStore(Tdb2Store store, ChangeCheck check) {
        this.store = store;
        this.check = check;
    }

    /**
     * Takes changes of {@code store}, and closes it in the end.
     *
     * @param project where shapes, checks and rules are read from
     * @throws InputException where the data are not valid as they are, since no change could make them so in one step
     */
    public static CheckedStore of(Tdb2Store store, Project project) {
        ChangeCheck check = new ChangeCheck(project);
        check.requireValid(store.edition().get().complete().graph());
        return new CheckedStore(store, check);
    }

    @Override
    public DatasetGraph dataset() {
        return store.dataset();
    }

    @Override
    public CurrentEdition edition() {
        return store.edition();
    }

    @Override
    public <T> T write(Function<DatasetGraph, T> change) {
        writing.lock();
        try {
            return inTransaction(store.dataset(), change);
        } finally {
            writing.unlock();
        }
    }

    private <T> T inTransaction(DatasetGraph dataset, Function<DatasetGraph, T> change) {
        dataset.begin(ReadWrite.WRITE);
        try {
            Set<Quad> before = StoredGraphs.quads(dataset, graph -> true);
            T result = change.apply(dataset);
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Optional<Edition> next = check.after(dataset, before, now);
            next.ifPresent(edition -> complete(dataset, edition));
            if (next.isPresent()) {
                store.markWritten();
                dataset.commit();
                next.ifPresent(store.edition()::replaceBy);
            }
            return result;
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    /** Only differences are written: a database grows with all that is written to it. */
    private static void complete(DatasetGraph dataset, Edition edition) {
        Set<Quad> stored = StoredGraphs.quads(dataset, graph -> true);
        Set<Quad> published = StoredGraphs.published(edition);
        Set<Quad> gone = new HashSet<>(stored);
        gone.removeAll(published);
        gone.forEach(dataset::delete);
        published.stream().filter(quad -> !stored.contains(quad)).forEach(dataset::add);
    }

    @Override
    public void close() {
        store.close();
    }
}
