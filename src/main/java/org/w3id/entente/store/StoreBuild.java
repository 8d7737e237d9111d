package org.w3id.entente.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;

/** Makes the database of a store from a project's data, beside the one in use. */
final class StoreBuild {

    private StoreBuild() {}

    /** Makes a database of all that {@code project} publishes the one in use, and says which it is. */
    static StoreMarker in(StoreFolder folder, Project project, String madeFrom, String version) {
        Set<Quad> quads = StoredGraphs.published(Edition.of(project));
        StoreMarker made = new StoreMarker(folder.newDatabase(), madeFrom, version, quads.size());
        Path database = folder.database(made);
        on(database, target -> target.executeWrite(() -> quads.forEach(target::add)));
        if (folder.written()) {
            known(folder).ifPresent(before -> keep(folder.database(before), folder.kept(before)));
        }
        folder.use(made);
        return made;
    }

    private static Optional<StoreMarker> known(StoreFolder folder) {
        try {
            return folder.marker();
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    /** What somebody wrote is not to be lost because the data were changed too; what cannot be read is lost already. */
    private static void keep(Path database, Path file) {
        Set<Quad> stated;
        try {
            stated = statedIn(database);
        } catch (InputException e) {
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RDFDataMgr.writeQuads(out, stated.iterator());
        } catch (IOException e) {
            throw StoreFolder.unusable(file, e);
        }
    }

    private static Set<Quad> statedIn(Path database) {
        Set<Quad> stated = new HashSet<>();
        on(
                database,
                source -> source.executeRead(() -> stated.addAll(StoredGraphs.quads(source, StoredGraphs::isStated))));
        return stated;
    }

    private static void on(Path database, Consumer<DatasetGraph> work) {
        DatasetGraph dataset = null;
        try {
            dataset = DatabaseMgr.connectDatasetGraph(database.toString());
            work.accept(dataset);
        } catch (RuntimeException e) {
            throw StoreFolder.unusable(database, e);
        } finally {
            if (dataset != null) {
                TDBInternal.expel(dataset);
            }
        }
    }
}
