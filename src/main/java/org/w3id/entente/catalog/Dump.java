package org.w3id.entente.catalog;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;

/** The whole dataset as one file, in each format that keeps named graphs apart; each plain and compressed. */
public enum Dump {
    N_QUADS("N-Quads", "nq", Lang.NQUADS),
    TRIG("TriG", "trig", Lang.TRIG),
    JSON_LD("JSON-LD", "jsonld", Lang.JSONLD);

    /** What the name of a compressed file ends in. */
    public static final String COMPRESSED = ".gz";

    private static final String FOLDER = "downloads/";

    private final String label;
    private final String ending;
    private final Lang lang;

    Dump(String label, String ending, Lang lang) {
        this.label = label;
        this.ending = ending;
        this.lang = lang;
    }

    /** Where one named graph is, as compressed Turtle: {@code downloads/graphs/kim-2019.ttl.gz}. */
    public static String pathOf(Node graph) {
        String iri = graph.getURI();
        return FOLDER + "graphs/" + iri.substring(iri.lastIndexOf('/') + 1) + ".ttl" + COMPRESSED;
    }

    /** The format's name for readers. */
    public String label() {
        return label;
    }

    /** Where the plain file is below the root. */
    public String path() {
        return FOLDER + "entente." + ending;
    }

    /** Jena's name for the format. */
    public Lang lang() {
        return lang;
    }

    /** Without parameters: {@code application/n-quads}. */
    public String mediaType() {
        return lang.getContentType().getContentTypeStr();
    }
}
