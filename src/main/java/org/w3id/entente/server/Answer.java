package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Document;
import org.w3id.entente.server.PublishedDocuments.Tagged;
import org.w3id.entente.server.PublishedDocuments.Variant;
import org.w3id.entente.site.Problem;

/** One answer to one request for {@code path}. */
record Answer(PublishedDocuments documents, String path, HttpServletRequest request, HttpServletResponse response) {

    private static final String HTML = "text/html";
    private static final String TEXT = "text/plain";

    /** The document, or that the client has it already. */
    void document(Tagged tagged) throws IOException {
        documents.thing(path).ifPresent(this::links);
        response.setHeader("ETag", tagged.etag());
        response.setDateHeader("Last-Modified", documents.modified().toEpochMilli());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        switch (Precondition.of(request, tagged.etag(), documents.modified())) {
            case HOLDS -> send(tagged);
            case NOT_MODIFIED -> response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            case FAILED -> response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
        }
    }

    /** To the document on {@code thing} that the client likes best. */
    void thing(Address thing, List<Variant> variants) throws IOException {
        response.setHeader("Vary", "Accept");
        links(thing);
        Optional<Variant> best = accepted().best(variants, Variant::mediaType);
        if (best.isPresent()) {
            seeOther(HttpServletResponse.SC_SEE_OTHER, best.get().path());
        } else {
            send(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    documents.problem(path, Problems.notAcceptable(thing, variants)));
        }
    }

    /** To the same with a slash at the end, or without it. */
    void elsewhere(String other) {
        seeOther(HttpServletResponse.SC_MOVED_PERMANENTLY, other);
    }

    /** That there is nothing, and what there is. */
    void nothing() throws IOException {
        problem(
                HttpServletResponse.SC_NOT_FOUND,
                Problems.notFound(path, documents.things(), documents::label, documents.list(path)));
    }

    /** That there is a document which the data do not let be made, and why. */
    void unmade(String why) throws IOException {
        problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Problems.unmade(path, why));
    }

    private void problem(int status, Problem problem) throws IOException {
        response.setHeader("Vary", "Accept");
        // A program that names no format can read text; a browser names HTML.
        boolean page = accepted().best(List.of(TEXT, HTML), Function.identity()).equals(Optional.of(HTML));
        send(status, page ? documents.problem(path, problem) : text(problem.asText()));
    }

    /**
     * That the method of the request does nothing here.
     *
     * @param methods those that do, with commas
     */
    void methodNotAllowed(String methods) throws IOException {
        response.setHeader("Allow", methods);
        send(HttpServletResponse.SC_METHOD_NOT_ALLOWED, text("Documents are only read here, by " + methods + ".\n"));
    }

    private Document text(String content) {
        return new Document(path, TEXT + ";charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
    }

    private AcceptHeader accepted() {
        return AcceptHeader.of(Collections.list(request.getHeaders("Accept")));
    }

    private void seeOther(int status, String other) {
        response.setStatus(status);
        response.setHeader("Location", RelativeReference.of(path, other));
        response.setContentLength(0);
    }

    private void links(Address thing) {
        link(
                Namespaces.ROOT
                        + RelativeReference.encoded(documents.canonical(thing).path()),
                "canonical",
                "");
        for (Variant variant : documents.variants(thing)) {
            if (!variant.path().equals(path)) {
                String type = "; type=\"" + variant.mediaType() + "\"";
                String reference = RelativeReference.of(path, variant.path());
                link(reference, "alternate" + (variant.mediaType().equals(HTML) ? "" : " describedby"), type);
            }
        }
    }

    private void link(String reference, String relation, String parameters) {
        response.addHeader("Link", String.format(Locale.ROOT, "<%s>; rel=\"%s\"%s", reference, relation, parameters));
    }

    /** All of the document, or the part that is asked for. */
    private void send(Tagged tagged) throws IOException {
        Document document = tagged.document();
        RequestedPart part = RequestedPart.of(request, tagged.etag(), document.content().length);
        part.contentRange().ifPresent(range -> response.setHeader("Content-Range", range));
        send(part.status(), document, part.first(), part.length());
    }

    private void send(int status, Document document) throws IOException {
        send(status, document, 0, document.content().length);
    }

    private void send(int status, Document document, int first, int length) throws IOException {
        response.setStatus(status);
        response.setContentType(document.mediaType());
        response.setContentLength(length);
        if (!request.getMethod().equals("HEAD")) {
            // Documents are kept in any case.
            Sending.send(request, response, document.content(), first, length, () -> {});
        }
    }
}
