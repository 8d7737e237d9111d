package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * The terms of one random graph and its rules: few, so that triples join.
 *
 * @param things IRIs, of which two end alike
 * @param blanks blank nodes
 * @param predicates in an order that most rules follow: what they conclude stands after what they read
 * @param values literals, all in canonical form, though some are compared with nothing
 */
record RandomTerms(List<Node> things, List<Node> blanks, List<Node> predicates, List<Node> values) {

    static final String SPACE = "http://example.org/";

    private static final List<Node> THINGS = List.of(
            iri(SPACE + "a"), iri(SPACE + "b"), iri(SPACE + "c"), iri(SPACE + "d"), iri("http://example.net/a"));

    private static final List<Node> PREDICATES =
            Stream.of("p", "q", "r", "s", "t").map(name -> iri(SPACE + name)).toList();

    private static final List<Node> NUMBERS = List.of(
            literal("1", XSD.integer.getURI()),
            literal("2", XSD.integer.getURI()),
            literal("10", XSD.integer.getURI()),
            literal("-3", XSD.integer.getURI()),
            literal("0", XSD.integer.getURI()),
            literal("2", XSD.xint.getURI()),
            literal("9007199254740993", XSD.integer.getURI()),
            literal("9007199254740992", XSD.xlong.getURI()),
            literal("1.0", XSD.decimal.getURI()),
            literal("2.5", XSD.decimal.getURI()),
            literal("-0.5", XSD.decimal.getURI()),
            literal("0.1", XSD.decimal.getURI()));

    private static final List<Node> DATES = List.of(
            literal("2018", XSD.gYear.getURI()),
            literal("2019", XSD.gYear.getURI()),
            literal("2018-12", XSD.gYearMonth.getURI()),
            literal("2019-01", XSD.gYearMonth.getURI()),
            literal("2018-12-20", XSD.date.getURI()),
            literal("2019-01-01", XSD.date.getURI()),
            literal("0987-06-05", XSD.date.getURI()));

    /** What looks like a number or a date and is neither to the rules, and what does not. */
    private static final List<Node> OTHERS = List.of(
            literal("2", XSD.xstring.getURI()),
            literal("b", XSD.xstring.getURI()),
            literal("a b", XSD.xstring.getURI()),
            NodeFactory.createLiteralLang("b", "en"),
            NodeFactory.createLiteralLang("b", "ko"),
            literal("2.0E0", XSD.xdouble.getURI()),
            literal("many", XSD.integer.getURI()),
            literal(" 5", XSD.integer.getURI()),
            literal("2019-02-30", XSD.date.getURI()),
            literal("2019-01-01Z", XSD.date.getURI()),
            literal("2019-01-01T00:00:00", XSD.dateTime.getURI()),
            literal("-0044", XSD.gYear.getURI()),
            literal("true", XSD.xboolean.getURI()));

    static RandomTerms from(Random random) {
        List<Node> values = new ArrayList<>(some(random, NUMBERS, 3));
        values.addAll(some(random, DATES, 2));
        values.addAll(some(random, OTHERS, 1));
        List<Node> predicates = new ArrayList<>(PREDICATES);
        predicates.add(random.nextInt(predicates.size() + 1), RDF.type.asNode());
        return new RandomTerms(
                some(random, THINGS, 4),
                List.of(NodeFactory.createBlankNode("x"), NodeFactory.createBlankNode("y")),
                predicates,
                values);
    }

    /** Whether a literal is not what its type says, or a date that is compared with nothing. */
    static boolean isOdd(Node node) {
        return OTHERS.contains(node) && !XSD.xstring.getURI().equals(node.getLiteralDatatypeURI());
    }

    Stream<Node> all() {
        return Stream.of(things, blanks, predicates, values).flatMap(List::stream);
    }

    /** How a rule writes {@code node}; null for what it cannot write. */
    static String inRule(Node node) {
        if (node.isURI()) {
            return "<" + node.getURI() + ">";
        }
        if (node.isBlank() || !node.getLiteralLanguage().isEmpty()) {
            return null;
        }
        String type = node.getLiteralDatatypeURI();
        return "'" + node.getLiteralLexicalForm() + "'"
                + (type.equals(XSD.xstring.getURI())
                        ? ""
                        : "^^xsd:" + type.substring(XSD.getURI().length()));
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> List<T> some(Random random, List<T> of, int count) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node literal(String text, String type) {
        return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
    }
}
