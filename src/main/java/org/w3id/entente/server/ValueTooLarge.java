package org.w3id.entente.server;

import org.apache.jena.query.QueryCancelledException;

/** Ends a query in which a value grows without end. Jena goes on after any other exception in a FILTER. */
final class ValueTooLarge extends QueryCancelledException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence what is wrong and what to do */
    ValueTooLarge(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
