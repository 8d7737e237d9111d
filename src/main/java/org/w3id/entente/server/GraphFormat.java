package org.w3id.entente.server;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.entente.publication.Prefixes;
import org.w3id.entente.server.Offers.Offer;

/** The formats of answers that are triples. */
enum GraphFormat {
    TURTLE(RDFFormat.TURTLE_PRETTY),
    JSON_LD(RDFFormat.JSONLD),
    RDF_XML(RDFFormat.RDFXML_PLAIN),
    N_TRIPLES(RDFFormat.NTRIPLES_UTF8),
    /** Of the default graph. */
    N_QUADS(RDFFormat.NQUADS_UTF8),
    /** Of the default graph. */
    TRIG(RDFFormat.TRIG_PRETTY),
    RDF_JSON(RDFFormat.RDFJSON),
    /** A page for people. */
    PAGE(null);

    /** Of queries, which people ask too. */
    static final Offers<GraphFormat> OFFERS = new Offers<>(List.of(
            turtle(),
            Offer.of(JSON_LD, "application/ld+json", "jsonld", "json-ld", "json"),
            Offer.of(RDF_XML, "application/rdf+xml", "rdf", "xml", "rdf-xml", "rdfxml"),
            Offer.of(N_TRIPLES, "application/n-triples", "nt", "ntriples", "n-triples"),
            Offer.of(N_QUADS, "application/n-quads", "nq", "nquads", "n-quads"),
            Offer.of(TRIG, "application/trig", "trig"),
            Offer.of(RDF_JSON, "application/rdf+json", "rj", "rdf-json"),
            Offer.of(PAGE, "text/html", "html"),
            Offer.of(N_TRIPLES, "text/plain", "text", "txt"),
            Offer.of(JSON_LD, "application/json"),
            Offer.of(RDF_XML, "application/xml")));

    /** Of whole graphs. */
    static final Offers<GraphFormat> DATA_OFFERS = new Offers<>(
            OFFERS.offers().stream().filter(offer -> offer.format() != PAGE).toList());

    private final RDFFormat format;

    GraphFormat(RDFFormat format) {
        this.format = format;
    }

    private static Offer<GraphFormat> turtle() {
        return Offer.of(TURTLE, Lang.TURTLE.getContentType().getContentTypeStr(), "ttl", "turtle");
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
