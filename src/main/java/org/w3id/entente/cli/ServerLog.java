package org.w3id.entente.cli;

import java.util.List;

/** What Fuseki and Jetty log. */
final class ServerLog {

    private static final List<String> LOGGERS = List.of("org.apache.jena.fuseki", "org.eclipse.jetty");

    private ServerLog() {}

    /** Has it shown, from now on; must come before the first of them begins to log. */
    static void show() {
        LOGGERS.forEach(logger -> System.setProperty("org.slf4j.simpleLogger.log." + logger, "info"));
    }
}
