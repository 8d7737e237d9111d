package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.project.InputException;

/** What answers SPARQL 1.1 queries and carries out updates. */
public interface SparqlServer {

    /**
     * The rows of a SELECT query.
     *
     * @throws InputException where there is no answer, with what to do
     */
    List<Binding> select(Query query);

    /**
     * Carries out all operations of {@code request}, one after another.
     *
     * @throws InputException where it was not carried out, with what to do
     * @throws UnansweredUpdate where it may have been carried out or not
     */
    void update(UpdateRequest request);
}
