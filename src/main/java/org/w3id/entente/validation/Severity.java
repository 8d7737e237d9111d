package org.w3id.entente.validation;

/** How grave a finding is. Errors and warnings fail a validation, remarks do not. */
public enum Severity {
    ERROR,
    WARN,
    INFO;

    public boolean fails() {
        return this != INFO;
    }
}
