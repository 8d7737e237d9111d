package org.w3id.entente.server;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param queryTime when a query is stopped
 * @param rows how many rows, triples or quads an answer to a query may have
 * @param requestBytes how long the body of a request may be
 */
public record Limits(Duration queryTime, int rows, int requestBytes) {

    /** Where nobody says otherwise. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 1_000_000, 1 << 20);
}
