package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.w3id.entente.catalog.ServiceDescription;
import org.w3id.entente.server.Offers.Offer;

/** The address of the endpoint itself, without a query: its description for programs, the page on it for people. */
final class ServiceAction extends SparqlAction {

    /** Beside the endpoint. */
    private static final String PAGE = "sparql.html";

    private static final int MOST_BYTES = 1 << 24;

    private final boolean writable;

    /** @param writable whether changes are taken here */
    ServiceAction(boolean writable) {
        super("GET", "HEAD", "POST");
        this.writable = writable;
    }

    @Override
    Reply reply(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        if (request.getMethod().equals("POST")) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Send a query by POST as application/sparql-query or as application/x-www-form-urlencoded.");
        }
        Offer<GraphFormat> offer = GraphFormat.OFFERS.choose(request);
        if (offer.format() == GraphFormat.PAGE) {
            return Reply.seeOther(PAGE);
        }
        LimitedBytes content = new LimitedBytes(MOST_BYTES);
        offer.format().write(description(action), content);
        return Reply.of(offer.contentType(), content.toByteArray());
    }

    private Graph description(HttpAction action) {
        action.beginRead();
        try {
            return ServiceDescription.of(
                    action.getActiveDSG(), CanonicalEndpoint.address(action.getRequest()), writable);
        } finally {
            action.endRead();
        }
    }
}
