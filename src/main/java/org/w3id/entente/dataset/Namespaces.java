package org.w3id.entente.dataset;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.w3id.entente.vocabulary.ENT;

/** The product's IRI spaces; see {@code docs/decisions/namespace.md}. */
public final class Namespaces {

    public static final String ROOT = "https://w3id.org/entente/";
    /** Things: {@code id/state/japan}. */
    public static final String ID = ROOT + "id/";
    /** Concept schemes: {@code scheme/mode/fact}. */
    public static final String SCHEME = ROOT + "scheme/";
    /** Named graphs: {@code graph/kim-2019}. */
    public static final String GRAPH = ROOT + "graph/";

    /** Prefixes that queries and tables may use without declaring them; {@code id:} is the space of all things. */
    public static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("ent", ENT.NS)
            .setNsPrefix("id", ID)
            .setNsPrefix("scheme", SCHEME)
            .setNsPrefix("graph", GRAPH)
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("owl", OWL.getURI())
            .setNsPrefix("xsd", XSD.getURI())
            .setNsPrefix("skos", SKOS.getURI())
            .setNsPrefix("dcterms", DCTerms.getURI())
            .setNsPrefix("oa", OA.getURI())
            .lock();

    private Namespaces() {}
}
