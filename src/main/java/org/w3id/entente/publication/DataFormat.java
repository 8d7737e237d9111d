package org.w3id.entente.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** The formats that the data on one thing are served in, the preferred one first. */
public enum DataFormat {
    TURTLE("Turtle", "ttl", Lang.TURTLE),
    JSON_LD("JSON-LD", "jsonld", Lang.JSONLD),
    RDF_XML("RDF/XML", "rdf", Lang.RDFXML),
    N_TRIPLES("N-Triples", "nt", Lang.NTRIPLES);

    public static final List<DataFormat> ALL = List.of(values());

    private final String label;
    private final String ending;
    private final Lang lang;

    DataFormat(String label, String ending, Lang lang) {
        this.label = label;
        this.ending = ending;
        this.lang = lang;
    }

    /** The format of files whose name ends in a dot and {@code ending}. */
    public static Optional<DataFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** Its name for readers. */
    public String label() {
        return label;
    }

    /** What a file's name ends in, without the dot. */
    public String ending() {
        return ending;
    }

    /** Jena's name for it. */
    public Lang lang() {
        return lang;
    }

    /** Without parameters: {@code text/turtle}. */
    public String mediaType() {
        return lang.getContentType().getContentTypeStr();
    }
}
