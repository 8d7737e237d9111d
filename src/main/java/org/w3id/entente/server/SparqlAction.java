package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.w3id.entente.project.InputException;

/** What all operations at {@code /sparql} have in common: answers are sent when they are whole, and refusals say why. */
abstract class SparqlAction extends ActionService {

    private static final String RETRY_SECONDS = "5";
    private static final String OPTIONS = "OPTIONS";

    private final List<String> methods;

    /** @param methods those that the operation takes; OPTIONS it takes in any case */
    SparqlAction(String... methods) {
        this.methods = List.of(methods);
    }

    /** Gives what to send; whatever it throws is sent as a refusal. */
    abstract Reply reply(HttpAction action);

    @Override
    public void validate(HttpAction action) {
        // All is checked where it is read.
    }

    @Override
    public void execute(HttpAction action) {
        try {
            send(action, reply(action));
        } catch (ValueTooLarge e) {
            throw new Refusal(Refusal.UNPROCESSABLE, e.getMessage());
        } catch (QueryCancelledException e) {
            throw new Refusal(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "The query took too long, or too much memory, and was stopped. Make it narrower, or add LIMIT.");
        } catch (InputException | QueryException e) {
            throw Refusal.badRequest(e.getMessage());
        } catch (StackOverflowError e) {
            throw Refusal.badRequest("The query is too long or nested too deeply. Split it.");
        } catch (OutOfMemoryError e) {
            throw new Refusal(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "The query needs too much memory and was stopped. Make it narrower, or add LIMIT.");
        }
    }

    /** Fuseki counts requests here; its own way to send a refusal fails where a message is not in Latin-1. */
    @Override
    protected void executeLifecycle(HttpAction action) {
        try {
            super.executeLifecycle(action);
        } catch (Refusal e) {
            if (e.isForNow()) {
                action.setResponseHeader("Retry-After", RETRY_SECONDS);
            }
            send(action, refusal(action, e));
        }
    }

    /** Tells of {@code refusal} in the way that suits who asked. */
    Reply refusal(HttpAction action, Refusal refusal) {
        return Reply.sentence(refusal.status(), refusal.getMessage());
    }

    /** Whether the request comes by one of the methods of this operation. */
    final boolean takes(HttpAction action) {
        return methods.contains(action.getRequestMethod());
    }

    @Override
    public final void process(HttpAction action) {
        if (takes(action)) {
            executeLifecycle(action);
            return;
        }
        String allowed = String.join(", ", methods) + ", " + OPTIONS;
        action.setResponseHeader("Allow", allowed);
        if (action.getRequestMethod().equals(OPTIONS)) {
            action.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            send(
                    action,
                    Reply.sentence(
                            HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                            "This address does not take " + action.getRequestMethod() + ". It takes " + allowed + "."));
        }
    }

    private static void send(HttpAction action, Reply reply) {
        Runnable sent = BytesUnderWay.ALL.add(reply.content().length);
        action.setResponseStatus(reply.status());
        reply.headers().forEach(action::setResponseHeader);
        action.setResponseHeader("Vary", "Accept, Accept-Encoding");
        action.setResponseHeader("Cache-Control", "no-cache");
        action.setResponseContentLength(reply.content().length);
        try {
            byte[] content = reply.content();
            Sending.send(action.getRequest(), action.getResponse(), content, 0, content.length, sent);
        } catch (IOException e) {
            action.log.debug("The client left", e);
        }
    }
}
