package org.w3id.entente.endpoint;

/** No answer came to an update that was sent: the server may have carried it out, may still do so, or never. */
public final class UnansweredUpdate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message as that of an {@code InputException}: what is wrong, where, and what to do */
    public UnansweredUpdate(String message) {
        super(message);
    }
}
