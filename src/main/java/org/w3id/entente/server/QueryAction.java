package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.w3id.entente.catalog.LocalExamples;
import org.w3id.entente.query.Answer;
import org.w3id.entente.query.ReceivedQuery;
import org.w3id.entente.server.Offers.Offer;
import org.w3id.entente.site.AnswerPage;

/** The query operation of the SPARQL 1.1 Protocol. */
final class QueryAction extends SparqlAction {

    private static final String PAGE = "text/html;charset=utf-8";

    private final Limits limits;

    private final CurrentDocuments documents;

    private final QueryQueue queue;

    /**
     * @param documents what pages with answers link to
     * @param queue in which all queries stand
     */
    QueryAction(Limits limits, CurrentDocuments documents, QueryQueue queue) {
        super("GET", "HEAD", "POST");
        this.queue = queue;
        this.limits = limits;
        this.documents = documents;
    }

    @Override
    Reply reply(HttpAction action) {
        String text = QueryRequest.text(action);
        try (QueryQueue.Place place = queue.enter()) {
            return answer(action, text);
        }
    }

    private Reply answer(HttpAction action, String text) {
        Query query = examples(action).canonical(text, ReceivedQuery.parse(text));
        HttpServletRequest request = action.getRequest();
        if (query.isSelectType() || query.isAskType()) {
            Offer<RowFormat> offer = RowFormat.OFFERS.choose(request);
            return offer.format() == RowFormat.PAGE
                    ? page(action, text, query, RowFormat.ON_PAGES)
                    : whole(action, query, offer, (answering, out) -> answering.write(offer.format(), out));
        }
        Offer<GraphFormat> offer = GraphFormat.OFFERS.choose(request);
        return offer.format() == GraphFormat.PAGE
                ? page(action, text, query, GraphFormat.ON_PAGES)
                : whole(action, query, offer, (answering, out) -> answering.write(offer.format(), out));
    }

    private Reply whole(HttpAction action, Query query, Offer<?> offer, BiConsumer<Answering, OutputStream> writer) {
        LimitedBytes content = new LimitedBytes(limits.answerBytes());
        read(action, query, answering -> {
            writer.accept(answering, content);
            return content;
        });
        return Reply.of(offer.contentType(), content.toByteArray());
    }

    private Reply page(HttpAction action, String text, Query query, List<AnswerPage.Format> others) {
        Answer answer = read(action, query, answering -> answering.answer(AnswerPage.MOST + 1));
        return Reply.of(PAGE, documents.get().answerPage().answer(text, answer, others));
    }

    /** Who asked by a form gets it back, with what was in it. */
    @Override
    Reply refusal(HttpAction action, Refusal refusal) {
        HttpServletRequest request = action.getRequest();
        String text = request.getParameter("query");
        if (text == null || !asksForPage(request)) {
            return super.refusal(action, refusal);
        }
        byte[] page = documents.get().answerPage().refusal(text, refusal.getMessage());
        return new Reply(refusal.status(), Map.of("Content-Type", PAGE), page);
    }

    private static boolean asksForPage(HttpServletRequest request) {
        try {
            return RowFormat.OFFERS.choose(request).format() == RowFormat.PAGE;
        } catch (Refusal e) {
            return false;
        }
    }

    private <T> T read(HttpAction action, Query query, Function<Answering, T> task) {
        action.beginRead();
        try {
            DatasetGraph dataset = dataset(action, query);
            return task.apply(
                    new Answering(withoutDataset(query), dataset, action.getContext(), limits(action.getRequest())));
        } finally {
            action.endRead();
        }
    }

    private static LocalExamples examples(HttpAction action) {
        return new LocalExamples(CanonicalEndpoint.address(action.getRequest()));
    }

    /** What the request, or else the query, selects of the dataset; all of it where neither does. */
    private static DatasetGraph dataset(HttpAction action, Query query) {
        DatasetGraph all = action.getActiveDSG();
        DatasetDescription description = SPARQLProtocol.getDatasetDescription(action, query);
        if (description == null) {
            return all;
        }
        List.of(description.getDefaultGraphURIs(), description.getNamedGraphURIs())
                .forEach(examples(action)::rename);
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
