package org.w3id.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;

/**
 * Answers for every thing and every document on a thing, under the paths of their IRIs: {@code /id/state/japan}, and
 * {@code /entente/id/state/japan} for who takes this server for the canonical host.
 */
final class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** {@code entente/}, which the root of all IRIs ends in. */
    private static final String PREFIX = Namespaces.ROOT.replaceAll("https://[^/]*/", "");

    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final transient CurrentDocuments documents;

    DocumentServlet(CurrentDocuments documents) {
        this.documents = documents;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublishedDocuments published = documents.get();
        String whole = request.getPathInfo().substring(1);
        String path = whole.startsWith(PREFIX) ? whole.substring(PREFIX.length()) : whole;
        Answer answer = new Answer(published, path, request, response);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                if ((whole + "/").equals(PREFIX)) {
                    answer.elsewhere(PREFIX);
                } else {
                    answer(path, published, answer);
                }
            }
            case "OPTIONS" -> {
                response.setHeader("Allow", METHODS);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> answer.methodNotAllowed(METHODS);
        }
    }

    private static void answer(String path, PublishedDocuments published, Answer answer) throws IOException {
        Route route;
        try {
            route = Route.of(path, published);
        } catch (InputException e) {
            answer.unmade(e.getMessage());
            return;
        }
        follow(route, answer);
    }

    private static void follow(Route route, Answer answer) throws IOException {
        if (route instanceof Route.ToDocument document) {
            answer.document(document.tagged());
        } else if (route instanceof Route.ToThing thing) {
            answer.thing(thing.address(), thing.variants());
        } else if (route instanceof Route.Elsewhere elsewhere) {
            answer.elsewhere(elsewhere.path());
        } else {
            answer.nothing();
        }
    }
}
