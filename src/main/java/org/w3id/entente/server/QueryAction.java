package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.w3id.entente.query.ReceivedQuery;
import org.w3id.entente.server.Offers.Offer;

/** The query operation of the SPARQL 1.1 Protocol. */
final class QueryAction extends SparqlAction {

    private final Limits limits;

    QueryAction(Limits limits) {
        this.limits = limits;
    }

    @Override
    String methods() {
        return "GET, HEAD, POST, OPTIONS";
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    Reply reply(HttpAction action) {
        Query query = ReceivedQuery.parse(QueryRequest.text(action));
        HttpServletRequest request = action.getRequest();
        LimitedBytes content = new LimitedBytes(limits.answerBytes());
        if (query.isSelectType() || query.isAskType()) {
            Offer<RowFormat> offer = RowFormat.OFFERS.choose(request);
            read(action, query, answering -> answering.write(offer.format(), content));
            return Reply.of(offer.contentType(), content.toByteArray());
        }
        Offer<GraphFormat> offer = GraphFormat.OFFERS.choose(request);
        read(action, query, answering -> answering.write(offer.format(), content));
        return Reply.of(offer.contentType(), content.toByteArray());
    }

    private void read(HttpAction action, Query query, Consumer<Answering> task) {
        action.beginRead();
        try {
            DatasetGraph dataset = dataset(action, query);
            task.accept(
                    new Answering(withoutDataset(query), dataset, action.getContext(), limits(action.getRequest())));
        } finally {
            action.endRead();
        }
    }

    /** What the request, or else the query, selects of the dataset; all of it where neither does. */
    private static DatasetGraph dataset(HttpAction action, Query query) {
        DatasetGraph all = action.getActiveDSG();
        DatasetDescription description = SPARQLProtocol.getDatasetDescription(action, query);
        if (description == null) {
            return all;
        }
        Stream.concat(description.getDefaultGraphURIs().stream(), description.getNamedGraphURIs().stream())
                .filter(graph -> !all.containsGraph(NodeFactory.createURI(graph)))
                .findFirst()
                .ifPresent(graph -> {
                    throw Refusal.badRequest("There is no graph <" + graph
                            + "> here, and nothing is read from elsewhere. SELECT DISTINCT ?g WHERE { GRAPH ?g {} } lists"
                            + " the graphs.");
                });
        return DynamicDatasets.dynamicDataset(description, all, false);
    }

    /** Its own dataset is chosen already, and the request's goes before it. */
    private static Query withoutDataset(Query query) {
        if (!query.hasDatasetDescription()) {
            return query;
        }
        Query rest = query.cloneQuery();
        rest.getGraphURIs().clear();
        rest.getNamedGraphURIs().clear();
        return rest;
    }

    /** A request may ask for less time than it would get. */
    private Limits limits(HttpServletRequest request) {
        String asked = request.getParameter("timeout");
        if (asked == null || !asked.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            return limits;
        }
        Duration time = Duration.ofMillis(Math.max(1, (long) (Double.parseDouble(asked) * 1000)));
        return time.compareTo(limits.queryTime()) < 0 ? limits.withQueryTime(time) : limits;
    }
}
