package org.w3id.entente.bench;

import java.io.IOException;
import java.util.List;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.repository.RepositoryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.w3id.entente.rules.EntenteRule;

/** SPARQL updates on RDF4J's store in memory, without isolation, each stratum until nothing is added. */
final class Rdf4jSparql implements Contender {

    private final List<SparqlStratum> strata;
    private final SailRepository repository = new SailRepository(new MemoryStore());
    private DataFiles data;

    Rdf4jSparql(List<EntenteRule> rules) {
        strata = SparqlStratum.of(rules);
    }

    @Override
    public void load(DataFiles files) throws IOException {
        data = files;
        try (SailRepositoryConnection connection = repository.getConnection()) {
            connection.begin(IsolationLevels.NONE);
            connection.add(data.triples().toFile(), RDFFormat.NTRIPLES);
            connection.commit();
        }
    }

    @Override
    public void infer() {
        try (SailRepositoryConnection connection = repository.getConnection()) {
            for (SparqlStratum stratum : strata) {
                long before;
                do {
                    before = connection.size();
                    for (String update : stratum.updates()) {
                        connection.begin(IsolationLevels.NONE);
                        connection.prepareUpdate(update).execute();
                        connection.commit();
                    }
                } while (stratum.recursive() && connection.size() > before);
            }
        }
    }

    @Override
    public void derived(TripleHash hash) throws IOException {
        try (SailRepositoryConnection connection = repository.getConnection();
                RepositoryResult<Statement> all = connection.getStatements(null, null, null, false)) {
            for (Statement statement : all) {
                hash.add(
                        NTriplesUtil.toNTriplesString(statement.getSubject()),
                        NTriplesUtil.toNTriplesString(statement.getPredicate()),
                        NTriplesUtil.toNTriplesString(statement.getObject()));
            }
        }
        StatedTriples.remove(data, hash);
    }

    @Override
    public void close() {
        repository.shutDown();
    }
}
