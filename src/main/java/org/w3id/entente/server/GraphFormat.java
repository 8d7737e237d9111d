package org.w3id.entente.server;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.entente.catalog.Syntax;
import org.w3id.entente.publication.Prefixes;
import org.w3id.entente.server.Offers.Offer;
import org.w3id.entente.site.AnswerPage;

/** The formats of answers that are triples. */
enum GraphFormat {
    TURTLE(Syntax.TURTLE, RDFFormat.TURTLE_PRETTY),
    JSON_LD(Syntax.JSON_LD, RDFFormat.JSONLD),
    RDF_XML(Syntax.RDF_XML, RDFFormat.RDFXML_PLAIN),
    N_TRIPLES(Syntax.N_TRIPLES, RDFFormat.NTRIPLES_UTF8),
    /** Of the default graph. */
    N_QUADS(Syntax.N_QUADS, RDFFormat.NQUADS_UTF8),
    /** Of the default graph. */
    TRIG(Syntax.TRIG, RDFFormat.TRIG_PRETTY),
    RDF_JSON(Syntax.RDF_JSON, RDFFormat.RDFJSON),
    /** A page for people. */
    PAGE(null, null);

    /** Of queries, which people ask too. */
    static final Offers<GraphFormat> OFFERS = new Offers<>(List.of(
            TURTLE.offer("turtle"),
            JSON_LD.offer("json-ld", "json"),
            RDF_XML.offer("xml", "rdf-xml", "rdfxml"),
            N_TRIPLES.offer("ntriples", "n-triples"),
            N_QUADS.offer("nquads", "n-quads"),
            TRIG.offer(),
            RDF_JSON.offer("rdf-json"),
            Offer.of(PAGE, "text/html", "html"),
            Offer.of(N_TRIPLES, "text/plain", "text", "txt"),
            Offer.of(JSON_LD, "application/json"),
            Offer.of(RDF_XML, "application/xml")));

    /** Of whole graphs. */
    static final Offers<GraphFormat> DATA_OFFERS = new Offers<>(
            OFFERS.offers().stream().filter(offer -> offer.format() != PAGE).toList());

    /** What a page with triples leads to. */
    static final List<AnswerPage.Format> ON_PAGES = Stream.of(TURTLE, JSON_LD, RDF_XML)
            .map(format -> OFFERS.of(format).onPage(format.syntax.label()))
            .toList();

    private final Syntax syntax;
    private final RDFFormat format;

    GraphFormat(Syntax syntax, RDFFormat format) {
        this.syntax = syntax;
        this.format = format;
    }

    /** Under its own media type; its ending and {@code otherNames} may call it. */
    private Offer<GraphFormat> offer(String... otherNames) {
        String[] names =
                Stream.concat(Stream.of(syntax.ending()), Stream.of(otherNames)).toArray(String[]::new);
        return Offer.of(this, syntax.mediaType(), names);
    }

    /** Writes {@code graph}, which gets the prefixes that it needs. */
    void write(Graph graph, OutputStream out) {
        graph.getPrefixMapping().clearNsPrefixMap(); // those of the data and of the query came along
        graph.getPrefixMapping().setNsPrefixes(Prefixes.usedIn(graph.stream()));
        RDFWriterBuilder writer = RDFLanguages.isQuads(format.getLang())
                ? RDFWriter.source(DatasetGraphFactory.wrap(graph))
                : RDFWriter.source(graph);
        writer.format(format).output(out);
    }
}
