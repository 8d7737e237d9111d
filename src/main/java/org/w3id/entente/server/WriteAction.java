package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.update.UpdateException;
import org.w3id.entente.store.RejectedChange;
import org.w3id.entente.store.WritableStore;

/** An operation that changes the data, for who may do so; the store may still reject what it asks for. */
abstract class WriteAction extends SparqlAction {

    private final WritableStore store;
    private final WriteAccess access;

    WriteAction(WritableStore store, WriteAccess access, String... methods) {
        super(methods);
        this.store = store;
        this.access = access;
    }

    /** Changes the data, and gives what to send. */
    abstract Reply change(HttpAction action);

    final WritableStore store() {
        return store;
    }

    @Override
    Reply reply(HttpAction action) {
        Optional<Reply> refusal = access.refusal(action.getRequest());
        if (refusal.isPresent()) {
            consumeBody(action);
            return refusal.get();
        }
        try {
            return change(action);
        } catch (RejectedChange e) {
            return RejectionReport.of(e).reply(action.getRequest());
        } catch (UpdateException e) {
            throw Refusal.badRequest(e.getMessage());
        } catch (Refusal e) {
            consumeBody(action);
            throw e;
        }
    }

    /** A client that is still sending would lose the answer with the connection. */
    private static void consumeBody(HttpAction action) {
        try {
            ActionLib.consumeBody(action);
        } catch (RuntimeException e) {
            action.log.debug("The body is too large, or the client left", e);
        }
    }

    /** What to send where all is done and there is nothing to say. */
    static Reply done() {
        return new Reply(HttpServletResponse.SC_NO_CONTENT, Map.of(), new byte[0]);
    }
}
