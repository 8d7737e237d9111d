package org.w3id.entente.catalog;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/** When data changed last, as they say themselves: the latest {@code dcterms:modified}, in UTC. The clock has no part in it. */
public final class Modification {

    private Modification() {}

    /** The latest day, at its begin, or time that anything in {@code graph} was modified; empty where nothing says so. */
    public static Optional<Instant> in(Graph graph) {
        return graph.stream(Node.ANY, DCTerms.modified.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .flatMap(literal -> instant(literal.getLiteralLexicalForm()))
                .max(Comparator.naturalOrder());
    }

    private static Stream<Instant> instant(String text) {
        try {
            String time = text.contains("T") ? text : text.replaceFirst("^(.{10})(.*)$", "$1T00:00:00$2");
            boolean zoned = time.matches(".*(Z|[+-]\\d\\d:\\d\\d)$");
            return Stream.of(OffsetDateTime.parse(zoned ? time : time + "Z").toInstant());
        } catch (DateTimeParseException e) {
            return Stream.of();
        }
    }

    /** A day where {@code modified} is the begin of one, else the time to the second. */
    static Node literal(Instant modified) {
        OffsetDateTime time = modified.atOffset(ZoneOffset.UTC);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? NodeFactory.createLiteralDT(time.toLocalDate().toString(), XSDDatatype.XSDdate)
                : NodeFactory.createLiteralDT(time.withNano(0).toInstant().toString(), XSDDatatype.XSDdateTime);
    }
}
