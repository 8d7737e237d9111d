package org.w3id.entente.store;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** A store that takes changes. */
public interface WritableStore extends Store {

    /**
     * Makes {@code change}, wholly or not at all: it gets the dataset inside a transaction, which is committed after it.
     * Changes come one after the other; who reads meanwhile sees what was before. What takes long, such as receiving
     * data, belongs before it.
     *
     * @return what {@code change} returns
     * @throws RejectedChange where the data may not become so; nothing has changed then
     */
    <T> T write(Function<DatasetGraph, T> change);
}
