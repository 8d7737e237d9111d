package org.w3id.entente.publication;

import java.util.function.Supplier;

/** What takes long to make: made when somebody asks first, and kept for all who ask later. */
final class MadeOnce<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    MadeOnce(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
