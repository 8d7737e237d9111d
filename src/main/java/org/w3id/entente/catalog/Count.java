package org.w3id.entente.catalog;

import java.math.BigInteger;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Numbers of things, which VoID gives as {@code xsd:integer}. */
final class Count {

    private Count() {}

    static Literal of(long number) {
        return ResourceFactory.createTypedLiteral(BigInteger.valueOf(number));
    }
}
