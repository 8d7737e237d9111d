package org.w3id.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.rules.EntenteRule;

/** SPARQL updates on Jena's graph in memory, each stratum until nothing is added. */
final class JenaSparql implements Contender {

    private final List<SparqlStratum> strata;
    private DataFiles data;
    private Graph graph;

    JenaSparql(List<EntenteRule> rules) {
        strata = SparqlStratum.of(rules);
    }

    @Override
    public void load(DataFiles files) {
        data = files;
        graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, data.triples().toString());
    }

    @Override
    public void infer() {
        Dataset dataset = DatasetFactory.wrap(DatasetGraphFactory.wrap(graph));
        for (SparqlStratum stratum : strata) {
            List<UpdateRequest> updates = new ArrayList<>();
            stratum.updates().forEach(update -> updates.add(UpdateFactory.create(update)));
            int before;
            do {
                before = graph.size();
                updates.forEach(
                        update -> UpdateExecutionFactory.create(update, dataset).execute());
            } while (stratum.recursive() && graph.size() > before);
        }
    }

    @Override
    public void derived(TripleHash hash) throws IOException {
        graph.find().forEachRemaining(hash::add);
        StatedTriples.remove(data, hash);
    }
}
