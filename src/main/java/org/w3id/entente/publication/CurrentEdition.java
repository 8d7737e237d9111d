package org.w3id.entente.publication;

import java.util.function.Supplier;

/** The edition that is published now. Who reads takes it once for each request, so that one answer is of one edition. */
public final class CurrentEdition implements Supplier<Edition> {

    private volatile Edition edition;

    public CurrentEdition(Edition first) {
        this.edition = first;
    }

    @Override
    public Edition get() {
        return edition;
    }

    /** Puts {@code next} in its place. */
    public void replaceBy(Edition next) {
        edition = next;
    }
}
