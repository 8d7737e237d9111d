package org.w3id.entente.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;

/** Makes the database of a store from a project's data, beside the one in use. */
final class StoreBuild {

    private static final Logger LOG = LoggerFactory.getLogger(StoreBuild.class);

    private StoreBuild() {}

    /** Makes a database of all that {@code project} publishes the one in use, and says which it is. */
    static StoreMarker in(StoreFolder folder, Project project, String madeFrom, String version) {
        Set<Quad> quads = StoredGraphs.published(Edition.of(project));
        StoreMarker made = new StoreMarker(folder.databases().newName(), madeFrom, version, quads.size());
        Path database = folder.databases().of(made);
        on(database, target -> target.executeWrite(() -> quads.forEach(target::add)));
        if (folder.written()) {
            keep(folder, made);
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

    /**
     * What somebody wrote is not to be lost because the data were changed too. Where it cannot be read now, perhaps somebody
     * else can, or can later: then the databases stay as they are.
     */
    private static void keep(StoreFolder folder, StoreMarker made) {
        Optional<StoreMarker> before = known(folder);
        Optional<Set<Quad>> stated =
                before.flatMap(marker -> statedIn(folder.databases().of(marker)));
        if (stated.isPresent()) {
            write(stated.get(), folder.databases().kept(before.get()));
        } else {
            List<Path> aside = folder.databases().putAsideAllBut(made);
            LOG.warn(
                    "What was written to the store {} cannot be read. Nothing of it was deleted: it is in {}.",
                    folder,
                    aside.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
    }

    private static void write(Set<Quad> stated, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RDFDataMgr.writeQuads(out, stated.iterator());
        } catch (IOException e) {
            throw StoreFault.unusable(file, e);
        }
    }

    /** Empty where the database cannot be read. */
    private static Optional<Set<Quad>> statedIn(Path database) {
        Set<Quad> stated = new HashSet<>();
        try {
            on(
                    database,
                    source -> source.executeRead(
                            () -> stated.addAll(StoredGraphs.quads(source, StoredGraphs::isStated))));
            return Optional.of(stated);
        } catch (InputException e) {
            LOG.warn(e.getMessage());
            return Optional.empty();
        }
    }

    private static void on(Path database, Consumer<DatasetGraph> work) {
        DatasetGraph dataset = null;
        try {
            dataset = DatabaseMgr.connectDatasetGraph(database.toString());
            work.accept(dataset);
        } catch (RuntimeException e) {
            throw StoreFault.unusable(database, e);
        } finally {
            if (dataset != null) {
                TDBInternal.expel(dataset);
            }
        }
    }
}
