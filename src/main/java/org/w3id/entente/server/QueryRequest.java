package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.WebContent;
import org.eclipse.jetty.http.HttpException;

/** Where the text of a query stands in a request: in its parameter {@code query}, or in its body. */
final class QueryRequest {

    private QueryRequest() {}

    /** The text; throws {@link Refusal} where there is none, or more than one. */
    static String text(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        String mediaType = ActionLib.getContentMediaType(action);
        String[] parameters = request.getParameterValues("query");
        if (!request.getMethod().equals("POST") || isForm(mediaType)) {
            return one(parameters);
        }
        if (!WebContent.contentTypeSPARQLQuery.equalsIgnoreCase(mediaType)) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Send a query by POST as application/sparql-query or as application/x-www-form-urlencoded.");
        }
        if (parameters != null) {
            throw Refusal.badRequest("There is a query in the body and another one in the address. Send one query.");
        }
        return nonBlank(body(request));
    }

    private static boolean isForm(String mediaType) {
        return WebContent.contentTypeHTMLForm.equalsIgnoreCase(mediaType);
    }

    private static String one(String[] parameters) {
        if (parameters == null || parameters.length == 0) {
            throw Refusal.badRequest("There is no query. Send it as the parameter \"query\".");
        }
        if (parameters.length > 1) {
            throw Refusal.badRequest("There are " + parameters.length + " queries. Send one.");
        }
        return nonBlank(parameters[0]);
    }

    private static String nonBlank(String text) {
        if (text.isBlank()) {
            throw Refusal.badRequest("The query is empty. Write one such as SELECT * WHERE { ?s ?p ?o } LIMIT 10.");
        }
        return text;
    }

    private static String body(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readAllBytes();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("The query is not in UTF-8. Send it in UTF-8.");
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** Jetty says in an exception of its own, or in the cause of another one, that a body is too large. */
    private static Refusal unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException told) {
                return new Refusal(told.getCode(), told.getReason());
            }
        }
        return Refusal.badRequest("The body of the request could not be read. Send it again.");
    }
}
