package org.w3id.entente.cli;

/** How a command ends. */
public enum ExitCode {
    /** Done, and nothing to report. */
    DONE(0),
    /** Done, and a check found something. */
    FINDINGS(1),
    /** Wrong usage, or input that cannot be read. */
    UNUSABLE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
