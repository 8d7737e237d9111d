package org.w3id.entente.site;

/** Numbers with what they count. */
final class Counted {

    private Counted() {}

    /** "1 claim", "2 claims". */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
