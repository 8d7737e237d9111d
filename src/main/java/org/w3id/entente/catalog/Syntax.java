package org.w3id.entente.catalog;

import org.apache.jena.riot.Lang;

/** A syntax of RDF in which something is published: what it is called, and where Jena knows its media type and ending. */
public enum Syntax {
    TURTLE("Turtle", Lang.TURTLE),
    JSON_LD("JSON-LD", Lang.JSONLD),
    RDF_XML("RDF/XML", Lang.RDFXML),
    N_TRIPLES("N-Triples", Lang.NTRIPLES),
    N_QUADS("N-Quads", Lang.NQUADS),
    TRIG("TriG", Lang.TRIG),
    RDF_JSON("RDF/JSON", Lang.RDFJSON);

    private final String label;
    private final Lang lang;

    Syntax(String label, Lang lang) {
        this.label = label;
        this.lang = lang;
    }

    /** Its name for readers. */
    public String label() {
        return label;
    }

    /** Jena's name for it. */
    public Lang lang() {
        return lang;
    }

    /** What a file's name ends in, without the dot: {@code ttl}. */
    public String ending() {
        return lang.getFileExtensions().get(0);
    }

    /** Without parameters: {@code text/turtle}. */
    public String mediaType() {
        return lang.getContentType().getContentTypeStr();
    }
}
