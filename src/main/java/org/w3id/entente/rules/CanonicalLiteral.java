package org.w3id.entente.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;

/**
 * The one way in which rules write a number, truth value or date: they match terms, not values, so that {@code 5},
 * {@code 05} and {@code 5.0} would be three things.
 */
final class CanonicalLiteral {

    private static final Set<RDFDatatype> DATES =
            Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear);
    private static final Set<RDFDatatype> INEXACT = Set.of(XSDDatatype.XSDfloat, XSDDatatype.XSDdouble);
    private static final Set<RDFDatatype> EXACT = Set.of(XSDDatatype.XSDinteger, XSDDatatype.XSDdecimal);

    private CanonicalLiteral() {}

    /** What is wrong with {@code literal} and what to write instead; empty where it is canonical. */
    static Optional<String> fault(Node literal) {
        RDFDatatype type = literal.getLiteralDatatype();
        String text = literal.getLiteralLexicalForm();
        if (INEXACT.contains(type)) {
            return Optional.of(written(literal) + " is no exact number. Write " + decimal(text) + ".");
        }
        if (!literal.getLiteral().isWellFormed()) {
            return Optional.of(written(literal) + " is no value of its type. Mend the text or the type.");
        }
        if (XSDDatatype.XSDboolean.equals(type)) {
            return text.equals("true") || text.equals("false")
                    ? Optional.empty()
                    : Optional.of(instead(literal, literal.getLiteralValue() + "", "xsd:boolean"));
        }
        if (DATES.contains(type)) {
            return Comparisons.firstDay(literal).isPresent()
                    ? Optional.empty()
                    : Optional.of(written(literal)
                            + " is no date that rules compare. Write it without a time zone, in a year from 0001 to"
                            + " 9999: '2018-12-01'^^xsd:date.");
        }
        return numberFault(literal);
    }

    private static Optional<String> numberFault(Node literal) {
        Optional<ExactNumber> number = ExactNumber.of(literal);
        if (number.isEmpty() || number.get().node().equals(literal)) {
            return Optional.empty();
        }
        Node canonical = number.get().node();
        return Optional.of(
                EXACT.contains(literal.getLiteralDatatype())
                        ? instead(
                                literal,
                                canonical.getLiteralLexicalForm(),
                                ShortName.of(canonical.getLiteralDatatypeURI()))
                        : written(literal)
                                + ", as Jena also reads a number without quotes, is another term than the xsd:integer."
                                + " Write " + written(canonical) + ".");
    }

    private static String instead(Node literal, String text, String type) {
        return written(literal) + " is not in canonical form, so it would not match its own value. Write '" + text
                + "'^^" + type + ".";
    }

    private static String decimal(String text) {
        try {
            return written(new ExactNumber(new BigDecimal(text.strip()), false).node());
        } catch (NumberFormatException e) {
            return "an xsd:decimal";
        }
    }

    /** As a rule writes it: {@code '5'^^xsd:integer}, {@code 'burden'}. */
    static String written(Node literal) {
        boolean plain = XSDDatatype.XSDstring.equals(literal.getLiteralDatatype());
        return "'" + literal.getLiteralLexicalForm() + "'"
                + (plain ? "" : "^^" + ShortName.of(literal.getLiteralDatatypeURI()));
    }
}
