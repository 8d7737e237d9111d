package org.w3id.entente.endpoint;

import java.util.List;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.vocabulary.ENT;

/**
 * Runs rules on the data of a SPARQL server, which does all the work, and leaves what they conclude in a graph there. A
 * run that fails leaves that graph as it was; only where the server does not answer the very last update, that is unknown.
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
     * @throws InputException where the server cannot be used, holds nothing to read, holds data where the conclusions are to
     *     go, or the rules come to no end
     */
    public static InferenceOutcome run(
            SparqlServer server, List<EntenteRule> rules, InferenceRequest request, InferenceProgress progress) {
        return new RemoteInference(server, request).run(rules, progress);
    }

    private InferenceOutcome run(List<EntenteRule> rules, InferenceProgress progress) {
        List<Node> stated = new GraphChoice(graphs, request).stated();
        InferenceUpdates updates = new InferenceUpdates(
                request, stated, request.workGraph(UUID.randomUUID().toString()));
        InferenceOutcome outcome = prepare(updates, updates.strata(rules), progress);
        replace(updates);
        return outcome;
    }

    /** All but the last update; what it is to leave is counted before, as nothing may fail after. */
    private InferenceOutcome prepare(InferenceUpdates updates, List<UpdateStratum> strata, InferenceProgress progress) {
        Node work = updates.work();
        try {
            requireOneDataset(updates);
            new Fixpoint(server, work, request.maxRounds()).run(strata, progress);
            server.update(updates.trim());
            return new InferenceOutcome(
                    updates.stated(),
                    graphs.size(work),
                    graphs.members(work, ENT.Tension.asNode()),
                    graphs.members(work, ENT.Relation.asNode()));
        } catch (UnansweredUpdate e) {
            throw new InputException(e.getMessage() + " " + shown(request.target())
                    + " is as it was. The server may still be at work on " + shown(work) + ": drop that graph later.");
        } catch (InputException e) {
            throw cleared(e, updates);
        }
    }

    private void replace(InferenceUpdates updates) {
        try {
            server.update(updates.replace());
        } catch (UnansweredUpdate e) {
            throw new InputException(e.getMessage() + " It is unknown whether " + shown(request.target())
                    + " holds the new conclusions or what it held before: run this again. Drop "
                    + shown(updates.work()) + " if it is still there.");
        } catch (InputException e) {
            throw cleared(e, updates);
        }
    }

    /** What is written must be what is read: else all would seem to end well, with nothing inferred. */
    private void requireOneDataset(InferenceUpdates updates) {
        server.update(updates.probe());
        if (graphs.size(updates.work()) != 1) {
            throw new InputException(
                    "What is written at the address for updates does not show at the address for queries."
                            + " Name two addresses of the same dataset.");
        }
        server.update(updates.clear());
    }

    /** {@code fault}, after the run's graph is taken away, or with its name where that fails too. */
    private InputException cleared(InputException fault, InferenceUpdates updates) {
        try {
            server.update(updates.clear());
            return fault;
        } catch (InputException | UnansweredUpdate e) {
            return new InputException(
                    fault.getMessage() + " Drop the graph " + shown(updates.work()) + ", which may be left over.");
        }
    }

    private static String shown(Node graph) {
        return "<" + graph.getURI() + ">";
    }
}
