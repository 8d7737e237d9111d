package org.w3id.entente.publication;

import java.util.function.Supplier;

/**
 * What takes long to make: made when somebody asks first, and kept for all who ask later. Where it cannot be made, that is
 * kept, since it may have taken as long.
 */
final class MadeOnce<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;
    private RuntimeException failure;

    MadeOnce(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        if (made == null) {
            try {
                made = maker.get();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return made;
    }
}
