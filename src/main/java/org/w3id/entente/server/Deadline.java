package org.w3id.entente.server;

import org.apache.jena.query.QueryCancelledException;

/** When one query must be done, for what Jena's own timeout cannot interrupt. */
final class Deadline {

    private final long nanoTime;

    /** In {@code nanos} nanoseconds from now. */
    Deadline(long nanos) {
        this.nanoTime = System.nanoTime() + nanos;
    }

    /** Throws the exception of Jena's timeout where the time is up. */
    void check() {
        if (System.nanoTime() - nanoTime > 0) {
            throw new QueryCancelledException();
        }
    }
}
