package org.w3id.entente.server;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.w3id.entente.server.Offers.Offer;
import org.w3id.entente.site.AnswerPage;

/** The formats of answers that are rows, or yes or no. */
enum RowFormat {
    JSON(ResultSetLang.RS_JSON),
    XML(ResultSetLang.RS_XML),
    CSV(ResultSetLang.RS_CSV),
    TSV(ResultSetLang.RS_TSV),
    /** A table for people, in plain text. */
    TEXT(ResultSetLang.RS_Text),
    /** A page for people. */
    PAGE(null);

    static final Offers<RowFormat> OFFERS = new Offers<>(List.of(
            Offer.of(JSON, "application/sparql-results+json", "json", "srj"),
            Offer.of(XML, "application/sparql-results+xml", "xml", "srx"),
            Offer.of(CSV, "text/csv", "csv"),
            Offer.of(TSV, "text/tab-separated-values", "tsv"),
            Offer.of(PAGE, "text/html", "html"),
            Offer.of(TEXT, "text/plain", "text", "txt"),
            Offer.of(JSON, "application/json"),
            Offer.of(XML, "application/xml"),
            Offer.of(XML, "text/xml")));

    /** What a page with rows leads to. */
    static final List<AnswerPage.Format> ON_PAGES = Stream.of(CSV, TSV, JSON, XML)
            .map(format -> OFFERS.of(format).onPage(format.name()))
            .toList();

    private final Lang lang;

    RowFormat(Lang lang) {
        this.lang = lang;
    }

    /** Writes {@code rows} as they come. */
    void write(RowSet rows, OutputStream out) {
        ResultsWriter.create().lang(lang).build().write(out, rows);
    }

    /** Writes yes or no. */
    void write(boolean holds, OutputStream out) {
        ResultsWriter.create().lang(lang).build().write(out, holds);
    }
}
