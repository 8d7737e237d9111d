package org.w3id.entente.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.XSD;

/** Terms from how Turtle writes them, with the prefixes {@code xsd:} and {@code ex:}. */
final class Terms {

    private static final PrefixMap PREFIXES = PrefixMapFactory.create();

    static {
        PREFIXES.add("xsd", XSD.getURI());
        PREFIXES.add("ex", "http://example.org/");
    }

    private Terms() {}

    static Node term(String turtle) {
        return NodeFactoryExtra.parseNode(turtle, PREFIXES);
    }
}
