package org.w3id.entente.publication;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.w3id.entente.catalog.Syntax;

/** The formats that the data on one thing are served in, the preferred one first. */
public enum DataFormat {
    TURTLE(Syntax.TURTLE),
    JSON_LD(Syntax.JSON_LD),
    RDF_XML(Syntax.RDF_XML),
    N_TRIPLES(Syntax.N_TRIPLES);

    public static final List<DataFormat> ALL = List.of(values());

    private final Syntax syntax;

    DataFormat(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Its name for readers. */
    public String label() {
        return syntax.label();
    }

    /** What a file's name ends in, without the dot. */
    public String ending() {
        return syntax.ending();
    }

    /** Jena's name for it. */
    public Lang lang() {
        return syntax.lang();
    }

    /** Without parameters: {@code text/turtle}. */
    public String mediaType() {
        return syntax.mediaType();
    }
}
