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

/** Where the text of a query or an update stands in a request: in the parameter of that name, or in the body. */
final class QueryRequest {

    private final String noun;
    private final String mediaType;
    private final String example;

    private QueryRequest(String noun, String mediaType, String example) {
        this.noun = noun;
        this.mediaType = mediaType;
        this.example = example;
    }

    /** The text of the query; throws {@link Refusal} where there is none, or more than one. */
    static String text(HttpAction action) {
        return new QueryRequest("query", WebContent.contentTypeSPARQLQuery, "SELECT * WHERE { ?s ?p ?o } LIMIT 10")
                .read(action);
    }

    /** The text of the update; throws {@link Refusal} where there is none, or more than one. */
    static String update(HttpAction action) {
        return new QueryRequest(
                        "update", WebContent.contentTypeSPARQLUpdate, "INSERT DATA { GRAPH <g> { <s> <p> <o> } }")
                .read(action);
    }

    private String read(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        if (request.getParameter("query") != null && request.getParameter("update") != null) {
            throw Refusal.badRequest("There is a query and an update. Send one of them.");
        }
        String sent = ActionLib.getContentMediaType(action);
        String[] parameters = request.getParameterValues(noun);
        if (!request.getMethod().equals("POST") || WebContent.contentTypeHTMLForm.equalsIgnoreCase(sent)) {
            return one(parameters);
        }
        if (!mediaType.equalsIgnoreCase(sent)) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Send " + article() + " by POST as " + mediaType + " or as application/x-www-form-urlencoded.");
        }
        if (parameters != null) {
            throw Refusal.badRequest(
                    "There is " + article() + " in the body and another one in the address. Send one " + noun + ".");
        }
        String encoding = request.getCharacterEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase(WebContent.charsetUTF8)) {
            throw notInUtf8();
        }
        return nonBlank(decoded(bytes(request)));
    }

    private String article() {
        return (noun.startsWith("u") ? "an " : "a ") + noun;
    }

    private String one(String[] parameters) {
        if (parameters == null || parameters.length == 0) {
            throw Refusal.badRequest("There is no " + noun + ". Send it as the parameter \"" + noun + "\".");
        }
        if (parameters.length > 1) {
            throw Refusal.badRequest("There are " + parameters.length + " " + plural() + ". Send one.");
        }
        return nonBlank(parameters[0]);
    }

    private String plural() {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private String nonBlank(String text) {
        if (text.isBlank()) {
            throw Refusal.badRequest("The " + noun + " is empty. Write one such as " + example + ".");
        }
        return text;
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notInUtf8();
        }
    }

    private Refusal notInUtf8() {
        return Refusal.badRequest("The " + noun + " is not in UTF-8. Send it in UTF-8.");
    }

    /** The whole body; throws {@link Refusal} where it is too large or does not arrive. */
    static byte[] bytes(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
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
