package org.w3id.entente.catalog;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;

/** The whole dataset as one file; each is there plain and compressed. */
public enum Dump {
    N_QUADS("N-Quads", "entente.nq", Lang.NQUADS),
    TRIG("TriG", "entente.trig", Lang.TRIG),
    JSON_LD("JSON-LD", "entente.jsonld", Lang.JSONLD),
    REIFIED_QUADS("N-Quads 1.2", "entente-rdf12.nq", Lang.NQUADS),
    REIFIED_UNION("Turtle 1.2, without the names of graphs", "entente-rdf12.ttl", Lang.TURTLE);

    /** Those that every tool can read and that keep named graphs apart. */
    public static final List<Dump> ALL = List.of(N_QUADS, TRIG, JSON_LD);

    /** Those with claims as reifiers, in the formats in which Jena writes triple terms; not everywhere there. */
    public static final List<Dump> WITH_REIFIERS = List.of(REIFIED_QUADS, REIFIED_UNION);

    /** What the name of a compressed file ends in. */
    public static final String COMPRESSED = ".gz";

    /** Where all files are below the root. */
    public static final String FOLDER = "downloads/";

    private final String label;
    private final String file;
    private final Lang lang;

    Dump(String label, String file, Lang lang) {
        this.label = label;
        this.file = file;
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
        return FOLDER + file;
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
