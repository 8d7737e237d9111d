package org.w3id.entente.endpoint;

import java.util.List;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.vocabulary.ENT;

/**
 * Runs rules on the data of a SPARQL server, which does all the work, and leaves what they conclude in a graph there. A
 * run that fails leaves that graph as it was.
 */
public final class RemoteInference {

    private final SparqlServer server;
    private final ServerGraphs graphs;
    private final InferenceRequest request;

    private RemoteInference(SparqlServer server, InferenceRequest request) {
        this.server = server;
        this.graphs = new ServerGraphs(server);
        this.request = request;
    }

    /**
     * Infers what {@code request} asks for.
     *
     * @throws InputException where the server cannot be used, holds nothing to read, or the rules come to no end
     */
    public static InferenceOutcome run(
            SparqlServer server, List<EntenteRule> rules, InferenceRequest request, InferenceProgress progress) {
        return new RemoteInference(server, request).run(rules, progress);
    }

    private InferenceOutcome run(List<EntenteRule> rules, InferenceProgress progress) {
        List<Node> stated = stated();
        InferenceUpdates updates = new InferenceUpdates(
                request, stated, request.workGraph(UUID.randomUUID().toString()));
        List<UpdateStratum> strata = updates.strata(rules);
        try {
            requireOneDataset(updates);
            new Fixpoint(server, updates.work(), request.maxRounds()).run(strata, progress);
            server.update(updates.trim());
            server.update(updates.replace());
        } catch (RuntimeException e) {
            clearAfter(e, updates);
            throw e;
        }
        Node target = request.target();
        return new InferenceOutcome(
                stated,
                graphs.size(target),
                graphs.members(target, ENT.Tension.asNode()),
                graphs.members(target, ENT.Relation.asNode()));
    }

    private List<Node> stated() {
        if (request.stated().contains(request.target())) {
            throw new InputException(
                    "The rules cannot read the graph <" + request.target().getURI()
                            + ">: their conclusions go there. Name another one with --into, or leave it out of --graph.");
        }
        for (Node graph : request.stated()) {
            if (graphs.size(graph) == 0) {
                throw new InputException("The server has no graph <" + graph.getURI()
                        + ">. Load the data into it, or correct the name.");
            }
        }
        List<Node> stated = request.stated(graphs.names().iterator());
        if (stated.isEmpty()) {
            throw new InputException("The server has no named graph that states anything."
                    + " Load each file of data/ and ontology/ into a named graph, or name the graphs with --graph.");
        }
        return stated;
    }

    /** What is written must be what is read: else all would seem to end well, with nothing inferred. */
    private void requireOneDataset(InferenceUpdates updates) {
        server.update(updates.mark());
        if (graphs.size(updates.work()) != 1) {
            throw new InputException(
                    "What is written at the address for updates does not show at the address for queries."
                            + " Name two addresses of the same dataset.");
        }
        server.update(updates.clear());
    }

    private void clearAfter(RuntimeException fault, InferenceUpdates updates) {
        try {
            server.update(updates.clear());
        } catch (RuntimeException e) {
            fault.addSuppressed(e);
        }
    }
}
