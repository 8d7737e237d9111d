package org.w3id.entente.endpoint;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;

/** Runs strata on a server until nothing new comes. */
final class Fixpoint {

    private final SparqlServer server;
    private final Node graph;
    private final int maxRounds;

    /**
     * @param graph where the strata put what they conclude
     * @param maxRounds how often a stratum may be repeated, at least 1
     */
    Fixpoint(SparqlServer server, Node graph, int maxRounds) {
        this.server = server;
        this.graph = graph;
        this.maxRounds = maxRounds;
    }

    /**
     * Runs the strata in their order.
     *
     * @throws InputException where a stratum does not come to its end within the rounds allowed
     */
    void run(List<UpdateStratum> strata, InferenceProgress progress) {
        long before = 0;
        for (int number = 1; number <= strata.size(); number++) {
            UpdateStratum stratum = strata.get(number - 1);
            long known = before;
            long now = round(stratum);
            int rounds = 1;
            while (stratum.recursive() && now > known) {
                if (rounds == maxRounds) {
                    throw new InputException("The rules " + names(stratum) + " still conclude new triples after "
                            + maxRounds + " rounds. Allow more with --max-rounds.");
                }
                known = now;
                now = round(stratum);
                rounds++;
            }
            progress.ran(new InferenceProgress.Step(number, strata.size(), stratum.rules(), rounds, now - before));
            before = now;
        }
    }

    private long round(UpdateStratum stratum) {
        server.update(stratum.updates());
        return new ServerGraphs(server).size(graph);
    }

    private static String names(UpdateStratum stratum) {
        return stratum.rules().stream().map(EntenteRule::name).collect(Collectors.joining(", "));
    }
}
