package org.w3id.entente.site;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.w3id.entente.dataset.ShortName;

/** Short names of terms of the vocabularies that ours is aligned with. */
final class Foreign {

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("time", "http://www.w3.org/2006/time#")
            .lock();

    private Foreign() {}

    /** {@code prov:Entity}; as {@link ShortName} where the vocabulary is none of these. */
    static String shortName(Node term) {
        String name = PREFIXES.shortForm(term.getURI());
        return name.equals(term.getURI()) ? ShortName.of(term) : name;
    }
}
