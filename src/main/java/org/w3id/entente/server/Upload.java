package org.w3id.entente.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.w3id.entente.server.UploadForm.Part;

/** Reads the triples that somebody sends, as strictly as those of the project's files are read, and nothing from elsewhere. */
final class Upload {

    private static final List<Lang> LANGUAGES = List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);

    private Upload() {}

    /**
     * The triples in the body of the request, in memory; those of all its files together where it is a form.
     *
     * @param base what relative IRIs are resolved against
     */
    static Graph read(HttpAction action, String base) {
        if (action.getRequestHeader("Content-Encoding") != null) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send the triples without a Content-Encoding.");
        }
        String mediaType = ActionLib.getContentMediaType(action);
        byte[] content = QueryRequest.bytes(action.getRequest());
        Graph graph = GraphFactory.createDefaultGraph();
        if (!UploadForm.MEDIA_TYPE.equalsIgnoreCase(mediaType)) {
            parse(content, language(mediaType), base, graph);
            return graph;
        }
        for (Part part : new UploadForm(action.getRequestContentType(), content).parts()) {
            parse(part.content(), language(part), base, graph);
        }
        return graph;
    }

    private static void parse(byte[] content, Lang language, String base, Graph graph) {
        if (language.equals(Lang.RDFXML) && XmlProlog.namesOtherFiles(content)) {
            throw Refusal.badRequest("The DOCTYPE names a file, and nothing is read from elsewhere. Write the text into"
                    + " the document.");
        }
        try {
            RDFParser.source(new ByteArrayInputStream(content))
                    .forceLang(language)
                    .base(base)
                    .checking(true)
                    .context(new Context().set(LangJSONLD11.JSONLD_OPTIONS, closed()))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw Refusal.badRequest("The triples could not be read as " + language.getName() + ": " + e.getMessage());
        } catch (StackOverflowError e) {
            throw Refusal.badRequest("The triples are nested too deeply. Write them one by one.");
        }
    }

    /** Programs that know no RDF, as curl, send each file as one of bytes; then its name tells more. */
    private static Lang language(Part part) {
        String mediaType = part.mediaType() == null ? null : part.mediaType().replaceFirst("\\s*;.*", "");
        boolean says = mediaType != null && !mediaType.equalsIgnoreCase(WebContent.contentTypeOctets);
        Lang named = says || part.file() == null ? null : RDFLanguages.filenameToLang(part.file());
        return named != null && LANGUAGES.contains(named) ? named : language(mediaType);
    }

    private static Lang language(String mediaType) {
        Lang language = mediaType == null ? null : RDFLanguages.contentTypeToLang(mediaType);
        // Old N-Triples came as text/plain, which says nothing of triples.
        if (language == null || !LANGUAGES.contains(language) || mediaType.equalsIgnoreCase("text/plain")) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Say in Content-Type in which of these the triples are: "
                            + LANGUAGES.stream()
                                    .map(Lang::getContentType)
                                    .map(type -> type.getContentTypeStr())
                                    .collect(Collectors.joining(", "))
                            + "; or send files as " + UploadForm.MEDIA_TYPE + ".");
        }
        return language;
    }

    /** JSON-LD may name a context at any address, which a parser would fetch. */
    private static JsonLdOptions closed() {
        return new JsonLdOptions((address, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "nothing is read from elsewhere. Write the context into the document.");
        });
    }
}
