package org.w3id.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.publication.Document;
import org.w3id.entente.site.Documents;
import org.w3id.entente.site.Hosting;

/** Answers for every thing and every document on a thing. */
final class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Documents documents;

    DocumentServlet(CurrentEdition edition) {
        this.documents = Documents.of(edition.get(), Hosting.SERVER);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Document> document = documents.find(request.getPathInfo().substring(1));
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(document.get().mediaType());
        response.getOutputStream().write(document.get().content());
    }
}
