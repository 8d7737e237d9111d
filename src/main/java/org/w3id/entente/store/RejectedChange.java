package org.w3id.entente.store;

import java.util.List;
import org.w3id.entente.validation.Finding;

/** A change that was not made. The message is for who asked for it: what is wrong, and what to do. */
public final class RejectedChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a change is not made. */
    public enum Reason {
        /** It is about graphs that nobody may change. */
        FORBIDDEN,
        /** The data would not be valid after it. */
        INVALID
    }

    private final Reason reason;
    private final transient List<Finding> findings;

    RejectedChange(Reason reason, String message, List<Finding> findings) {
        super(message);
        this.reason = reason;
        this.findings = List.copyOf(findings);
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the data as they would be, without places in files; empty where it is not about them. */
    public List<Finding> findings() {
        return findings;
    }
}
