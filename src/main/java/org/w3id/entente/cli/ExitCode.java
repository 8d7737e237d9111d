package org.w3id.entente.cli;

import java.util.List;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Severity;

/** How a command ends. */
public enum ExitCode {
    /** Done, and nothing to report. */
    DONE(0),
    /** Done, and a check found something. */
    FINDINGS(1),
    /** Wrong usage, or input that cannot be read. */
    UNUSABLE(2),
    /** A fault of the program itself; the number that sysexits.h gives to an internal error. */
    CRASHED(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** How a command ends that validated: an error or warning is a finding, a remark is none. */
    static ExitCode after(List<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(Severity::fails) ? FINDINGS : DONE;
    }

    public int code() {
        return code;
    }
}
