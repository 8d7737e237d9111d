package org.w3id.entente.staticsite;

import java.util.Comparator;

/**
 * A link that leads nowhere.
 *
 * @param page the path of the document that it stands in
 * @param target the link as it stands there
 * @param reason what is wrong with it, as the end of a sentence
 */
public record DeadLink(String page, String target, String reason) implements Comparable<DeadLink> {

    private static final Comparator<DeadLink> ORDER =
            Comparator.comparing(DeadLink::page).thenComparing(DeadLink::target).thenComparing(DeadLink::reason);

    @Override
    public int compareTo(DeadLink other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return page + ": " + target + " " + reason;
    }
}
