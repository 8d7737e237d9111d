package org.w3id.entente.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The file that makes a folder a store, and says of what. It comes to be in one step, when the database that it names is
 * whole.
 *
 * @param database the name of the folder below that holds the database
 * @param madeFrom the {@link Fingerprint} of the data that were put in
 * @param version the version of Entente that did so
 * @param quads how many quads it put in
 */
record StoreMarker(String database, String madeFrom, String version, long quads) {

    /** The folders that hold databases are called so. */
    static final Pattern DATABASE = Pattern.compile("database-\\d{1,9}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** The name of the folder of the database that came {@code number}th. */
    static String database(int number) {
        return "database-" + number;
    }

    /** The number in the name of a database's folder. */
    static int number(String database) {
        return Integer.parseInt(database.substring(database.indexOf('-') + 1));
    }

    /** What {@code file} says; empty where it is no such file. */
    static Optional<StoreMarker> read(Path file) throws IOException {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(Files.readString(file)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String database = entries.getProperty("database", "");
        String quads = entries.getProperty("quads", "");
        if (!DATABASE.matcher(database).matches() || !NUMBER.matcher(quads).matches()) {
            return Optional.empty();
        }
        return Optional.of(new StoreMarker(
                database,
                entries.getProperty("made-from", ""),
                entries.getProperty("version", ""),
                Long.parseLong(quads)));
    }

    /** The text of the file. */
    String text() {
        return String.join(
                "\n",
                "# A store of Entente: the folder named here holds a TDB2 database.",
                "database=" + database,
                "made-from=" + madeFrom,
                "version=" + version,
                "quads=" + quads,
                "");
    }
}
