package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a command measured, now or before: kept in a file, a line of JSON for each result, and shown on a page. */
final class Results {

    /** Adds to the results. */
    @FunctionalInterface
    interface Measurement {

        void run() throws Exception;
    }

    @Option(names = "--out", description = "A file to which a line of JSON for each result is added.")
    private Path out;

    @Option(names = "--show", description = "Measure nothing: show what such a file holds.")
    private Path shown;

    @Option(names = "--page", description = "A page into which the results are written, such as docs/benchmarks.md.")
    private Path page;

    private final List<JsonObject> all = new ArrayList<>();

    /** What the file to be shown holds, or else what {@code measurement} adds. */
    List<JsonObject> from(Measurement measurement) throws Exception {
        if (shown == null) {
            measurement.run();
        } else {
            for (String line : Files.readAllLines(shown)) {
                all.add(JsonParser.parseString(line).getAsJsonObject());
            }
        }
        return all;
    }

    /** Adds {@code result}; it is in the file at once, whatever becomes of the next one. */
    void add(JsonObject result) throws IOException {
        all.add(result);
        if (out != null) {
            Files.writeString(out, result + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /**
     * Prints {@code text}, and where a page is named, writes it between the lines that tell where what is called
     * {@code mark} begins and ends; what is said around them stays.
     *
     * @throws IllegalArgumentException where the page lacks these lines
     */
    void show(String text, String mark) throws IOException {
        if (page != null) {
            Files.writeString(page, between(Files.readString(page), text, mark));
        }
        System.out.println(text);
    }

    private String between(String old, String text, String mark) {
        String from = "<!-- " + mark + ": from here -->\n";
        String to = "<!-- " + mark + ": to here -->\n";
        int start = old.indexOf(from);
        int end = old.indexOf(to);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(page + " lacks the lines " + from + " and " + to);
        }
        return old.substring(0, start + from.length()) + text + old.substring(end);
    }
}
