package org.w3id.entente.dataset;

import java.util.List;
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

    private static final List<String> KINDS = List.of(
            "state",
            "government",
            "organ",
            "person",
            "organization",
            "group",
            "office",
            "force",
            "place",
            "capability",
            "policy",
            "treaty",
            "agreement",
            "law",
            "situation",
            "proposition",
            "quantity",
            "time",
            "source",
            "theory",
            "rule",
            "tension",
            "statement",
            "literature",
            "claim",
            "passage",
            "matter",
            "relationship",
            "scenario",
            "hypothesis",
            "expectation");

    private static final List<String> SCHEMES = List.of(
            "mode",
            "act",
            "hedge",
            "unit",
            "period",
            "bound",
            "precision",
            "aspect",
            "status",
            "kind",
            "relation",
            "comparison",
            "blockrole");

    /**
     * {@link #PREFIXES}, and one prefix per kind of thing and per concept scheme as in the table of
     * {@code docs/model.md}, so that a query may say {@code state:japan} without declaring it.
     */
    public static final PrefixMapping QUERY_PREFIXES = queryPrefixes();

    private static PrefixMapping queryPrefixes() {
        PrefixMapping all = PrefixMapping.Factory.create().setNsPrefixes(PREFIXES);
        KINDS.forEach(kind -> all.setNsPrefix(kind, ID + kind + "/"));
        SCHEMES.forEach(scheme -> all.setNsPrefix(scheme, SCHEME + scheme + "/"));
        return all.lock();
    }

    private Namespaces() {}
}
