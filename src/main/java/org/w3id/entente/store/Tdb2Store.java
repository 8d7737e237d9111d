package org.w3id.entente.store;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.publication.Edition;

/** A store in a TDB2 database: on disk, where it outlives the program, or in memory. */
public final class Tdb2Store implements Store {

    /** Null where the database is in memory. */
    private final StoreFolder folder;

    private final DatasetGraph dataset;
    private final CurrentEdition edition;

    private Tdb2Store(StoreFolder folder, DatasetGraph dataset, Edition edition) {
        this.folder = folder;
        this.dataset = dataset;
        this.edition = new CurrentEdition(edition);
    }

    /**
     * Opens the store, and makes it first where there is none yet.
     *
     * @throws InputException where the folder is no store, in use or damaged, or where the store was made from other data
     *     or by another version and is not to be rebuilt
     */
    public static Tdb2Store open(StoreSettings settings, Project project) {
        StoreFolder folder = StoreFolder.lock(settings.folder());
        try {
            String madeFrom = Fingerprint.of(project);
            Optional<StoreMarker> known = settings.rebuild() ? Optional.empty() : folder.marker();
            known.ifPresent(marker -> refuseOther(marker, madeFrom, settings.version(), folder));
            return known.isPresent()
                    ? opened(folder, known.get(), project)
                    : opened(folder, StoreBuild.in(folder, project, madeFrom, settings.version()), project);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** A database in memory, which ends with the program, of what {@code edition} publishes. */
    public static Tdb2Store inMemory(Edition edition) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.executeWrite(() -> StoredGraphs.published(edition).forEach(dataset::add));
        return new Tdb2Store(null, dataset, edition);
    }

    private static void refuseOther(StoreMarker marker, String madeFrom, String version, StoreFolder folder) {
        String other = "";
        if (!marker.version().equals(version)) {
            other = "by version " + marker.version() + " of Entente, and this is " + version;
        } else if (!marker.madeFrom().equals(madeFrom)) {
            other = "from other data than the project has now";
        }
        if (!other.isEmpty()) {
            throw new InputException("The store " + folder + " was made " + other + ". Make it anew with --rebuild"
                    + (folder.written() ? "; what was written to it is then kept beside it as N-Quads." : "."));
        }
    }

    private static Tdb2Store opened(StoreFolder folder, StoreMarker marker, Project project) {
        DatasetGraph dataset = null;
        try {
            dataset = DatabaseMgr.connectDatasetGraph(
                    folder.databases().of(marker).toString());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Tdb2Store(folder, dataset, whole(folder, marker, dataset, project));
        } catch (RuntimeException e) {
            if (dataset != null) {
                TDBInternal.expel(dataset);
            }
            throw e instanceof InputException ? e : damaged(folder, e);
        }
    }

    private static InputException damaged(StoreFolder folder, RuntimeException e) {
        InputException told = StoreFault.damaged(folder, "its database cannot be read (" + e.getMessage() + ")");
        told.initCause(e);
        return told;
    }

    /** The edition that the database makes, where all that follows from what it states is in it too, and nothing else. */
    private static Edition whole(StoreFolder folder, StoreMarker marker, DatasetGraph dataset, Project project) {
        Set<Quad> stored = dataset.calculateRead(() -> StoredGraphs.quads(dataset, graph -> true));
        if (stored.size() != marker.quads() && !folder.written()) {
            throw StoreFault.damaged(
                    folder, stored.size() + " quads are in it, and " + marker.quads() + " were put in");
        }
        Edition edition = dataset.calculateRead(() -> Edition.of(
                project, CompleteGraph.of(project, StoredGraphs.stated(dataset)), StoredGraphs.modified(dataset)));
        if (!StoredGraphs.same(StoredGraphs.published(edition), stored)) {
            throw StoreFault.damaged(folder, "what is inferred in it does not follow from what is stated in it");
        }
        return edition;
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public CurrentEdition edition() {
        return edition;
    }

    /** Notes that something is written which does not come from the data. */
    void markWritten() {
        if (folder != null) {
            folder.markWritten();
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
        if (folder != null) {
            folder.close();
        }
    }
}
