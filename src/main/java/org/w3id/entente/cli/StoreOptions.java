package org.w3id.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.WriteAccess;
import org.w3id.entente.store.CheckedStore;
import org.w3id.entente.store.MemoryStore;
import org.w3id.entente.store.Store;
import org.w3id.entente.store.StoreSettings;
import org.w3id.entente.store.Tdb2Store;
import picocli.CommandLine.Option;

/** The options that say where a server keeps its data, and who may change them. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Keep the data in a TDB2 store in this folder, which is made from the project's data where it is new"
                            + " or empty. Default: in memory.")
    private Path folder;

    @Option(
            names = "--rebuild",
            description = "Make the store anew from the project's data. What was written to it is kept beside it, in"
                    + " kept-<n>.nq; where it cannot be read, the database itself in kept-<n>.")
    private boolean rebuild;

    @Option(
            names = "--writable",
            description = "Take SPARQL updates and Graph Store writes from --user. Each change is validated, and what"
                    + " follows from it is inferred, or it is not made. Without --store, changes end with the server.")
    private boolean writable;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who may write (HTTP Basic). The password is read from --password-file, else from the"
                    + " environment variable " + Password.VARIABLE + ".")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "A file whose first line is the password.")
    private Path passwordFile;

    /** Who may change the data; throws {@link InputException} where the options do not say it wholly. */
    Optional<WriteAccess> writeAccess() {
        if (!writable) {
            if (user != null || passwordFile != null) {
                throw new InputException("--user and --password-file are for --writable: reading needs no login.");
            }
            return Optional.empty();
        }
        if (user == null) {
            throw new InputException("--writable needs a --user, who may write.");
        }
        if (user.isEmpty() || user.contains(":")) {
            throw new InputException("--user must be a name without a colon: HTTP Basic ends the name with one.");
        }
        String password = Password.from(passwordFile);
        if (password.isEmpty()) {
            throw new InputException("The password of --user is empty. Choose one of some length.");
        }
        return Optional.of(new WriteAccess(user, password));
    }

    /** Opens the store; throws {@link InputException} where that cannot be. */
    Store open(Project project, String version) {
        if (folder != null && folder.toString().isEmpty()) {
            throw new InputException("--store is empty. Name a folder; . is the current one.");
        }
        if (folder == null && rebuild) {
            throw new InputException("--rebuild is for --store DIR: name the store.");
        }
        if (folder == null && !writable) {
            return new MemoryStore(Edition.of(project));
        }
        Tdb2Store store = folder == null
                ? Tdb2Store.inMemory(Edition.of(project))
                : Tdb2Store.open(new StoreSettings(folder, rebuild, version), project);
        return writable ? checked(store, project) : store;
    }

    private static Store checked(Tdb2Store store, Project project) {
        try {
            return CheckedStore.of(store, project);
        } catch (InputException e) {
            store.close();
            throw e;
        }
    }
}
