package org.w3id.entente.bench;

import java.util.Arrays;

/** How claims say which state and which period they are about. */
enum Shape {
    /** By one node that stands for both: two claims meet in one value. */
    PRE_JOINED("pre-joined"),
    /** By one triple for each: two claims meet where both values are the same. */
    MATCHED("matched");

    private final String label;

    Shape(String label) {
        this.label = label;
    }

    static Shape of(String label) {
        return Arrays.stream(values())
                .filter(shape -> shape.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no shape \"" + label + "\": write pre-joined or matched."));
    }

    @Override
    public String toString() {
        return label;
    }
}
