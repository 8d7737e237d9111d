package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateRequest;

/** Named graphs in memory in place of a server. */
record LocalServer(DatasetGraph graphs) implements SparqlServer {

    @Override
    public List<Binding> select(Query query) {
        return Txn.calculateRead(graphs, () -> {
            try (QueryExec exec = QueryExec.dataset(graphs).query(query).build()) {
                return exec.select().stream().toList();
            }
        });
    }

    @Override
    public void update(UpdateRequest request) {
        Txn.executeWrite(
                graphs, () -> UpdateExec.dataset(graphs).update(request).execute());
    }
}
