package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.Jena;

/** What the measurements ran on. */
final class Machine {

    private Machine() {}

    static JsonObject describe() throws IOException {
        JsonObject machine = new JsonObject();
        machine.addProperty("processor", line("/proc/cpuinfo", "model name"));
        machine.addProperty("processors", Runtime.getRuntime().availableProcessors());
        machine.addProperty("memory", line("/proc/meminfo", "MemTotal"));
        machine.addProperty("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.addProperty(
                "java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        machine.addProperty("jena", Jena.VERSION);
        for (String library : new String[] {"rdf4j-sail-memory", "rulewerk-vlog", "vlog-java"}) {
            machine.addProperty(library, version(library));
        }
        return machine;
    }

    /** What {@link #describe} found, for reading. */
    static String sentence(JsonObject machine) {
        return "Measured on " + text(machine, "processors") + " processors (" + text(machine, "processor") + "), "
                + text(machine, "memory") + " of memory, " + text(machine, "system") + ", " + text(machine, "java")
                + ", with Jena " + text(machine, "jena") + ", RDF4J " + text(machine, "rdf4j-sail-memory")
                + ", Rulewerk " + text(machine, "rulewerk-vlog") + " and VLog " + text(machine, "vlog-java")
                + "; heaps up to " + text(machine, "heap") + ".\n";
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static String line(String file, String start) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "unknown";
        }
        return Files.readAllLines(path).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    /** The version in the name of the library's jar on the class path. */
    private static String version(String library) {
        Matcher jar = Pattern.compile(library + "-([0-9.]+)\\.jar").matcher(System.getProperty("java.class.path"));
        return jar.find() ? jar.group(1) : "unknown";
    }
}
