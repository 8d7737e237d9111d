package org.w3id.entente.bench;

/** One engine that loads a graph and infers what follows by the rules; used once. */
interface Contender extends AutoCloseable {

    /** Reads the data to where rules can run over it. */
    void load(DataFiles data) throws Exception;

    /** Finds all that follows. */
    void infer() throws Exception;

    /** Adds each triple that was inferred, and not stated, to {@code hash}. */
    void derived(TripleHash hash) throws Exception;

    @Override
    default void close() throws Exception {}
}
