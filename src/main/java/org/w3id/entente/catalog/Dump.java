package org.w3id.entente.catalog;

import java.util.List;
import org.apache.jena.graph.Node;

/** The whole dataset as one file; each is there plain and compressed. */
public enum Dump {
    N_QUADS(Syntax.N_QUADS, "entente", ""),
    TRIG(Syntax.TRIG, "entente", ""),
    JSON_LD(Syntax.JSON_LD, "entente", ""),
    REIFIED_QUADS(Syntax.N_QUADS, "entente-rdf12", " 1.2"),
    REIFIED_UNION(Syntax.TURTLE, "entente-rdf12", " 1.2, without the names of graphs");

    /** Those that every tool can read and that keep named graphs apart. */
    public static final List<Dump> ALL = List.of(N_QUADS, TRIG, JSON_LD);

    /** Those with claims as reifiers, in the formats in which Jena writes triple terms; not everywhere there. */
    public static final List<Dump> WITH_REIFIERS = List.of(REIFIED_QUADS, REIFIED_UNION);

    /** What the name of a compressed file ends in. */
    public static final String COMPRESSED = ".gz";

    /** Where all files are below the root. */
    public static final String FOLDER = "downloads/";

    private final Syntax syntax;
    private final String name;
    private final String remark;

    Dump(Syntax syntax, String name, String remark) {
        this.syntax = syntax;
        this.name = name;
        this.remark = remark;
    }

    /** Where one named graph is, as compressed Turtle: {@code downloads/graphs/kim-2019.ttl.gz}. */
    public static String pathOf(Node graph) {
        String iri = graph.getURI();
        return FOLDER + "graphs/" + iri.substring(iri.lastIndexOf('/') + 1) + "." + Syntax.TURTLE.ending() + COMPRESSED;
    }

    /** The format's name for readers. */
    public String label() {
        return syntax.label() + remark;
    }

    /** Where the plain file is below the root. */
    public String path() {
        return FOLDER + name + "." + syntax.ending();
    }

    /** What it is written in. */
    public Syntax syntax() {
        return syntax;
    }
}
