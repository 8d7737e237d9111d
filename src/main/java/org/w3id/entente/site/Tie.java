package org.w3id.entente.site;

/** How firm it is that two things are related, which a picture shows by the kind of line. */
public enum Tie {
    /** Stated, or told as a fact. */
    FACT("edge", "whole line: stated, or told as a fact"),
    /** Told as less than a fact, or spoken of without being affirmed. */
    NOT_FACT("edge edge-not-fact", "broken line: told as less than a fact"),
    /** Nobody states it: rules infer it, from facts or from less. */
    INFERRED("edge edge-inferred", "dotted line: inferred by rules");

    private final String looks;
    private final String meaning;

    Tie(String looks, String meaning) {
        this.looks = looks;
        this.meaning = meaning;
    }

    /** The names of its looks. */
    public String looks() {
        return looks;
    }

    /** What the line stands for, in words. */
    public String meaning() {
        return meaning;
    }
}
