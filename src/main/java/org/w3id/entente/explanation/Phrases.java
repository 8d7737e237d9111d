package org.w3id.entente.explanation;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.rules.Comparisons;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.vocabulary.ENT;

/** Triples and comparisons in words, by the labels of things and by the {@code ent:phrase} of properties. */
final class Phrases {

    private static final Map<String, String> OF_NUMBERS = Map.of(
            "lessThan", "{a} is less than {b}",
            "greaterThan", "{a} is greater than {b}",
            "le", "{a} is not greater than {b}",
            "ge", "{a} is not less than {b}");

    private static final Map<String, String> OF_DATES = Map.of(
            "lessThan", "{a} is before {b}",
            "greaterThan", "{a} is after {b}",
            "le", "{a} is not after {b}",
            "ge", "{a} is not before {b}");

    private static final Map<String, String> OF_ANYTHING = Map.of(
            "equal", "{a} is the same as {b}",
            "notEqual", "{a} is not {b}",
            "sum", "{a} and {b} make {c}",
            "difference", "{a} less {b} is {c}",
            "product", "{a} times {b} is {c}",
            "min", "the lesser of {a} and {b} is {c}",
            "max", "the greater of {a} and {b} is {c}");

    /** How the words for a claim begin. */
    static final String CLAIM = "the claim ";

    private final Graph stated;
    private final Labels labels;

    Phrases(Graph stated) {
        this.stated = stated;
        this.labels = new Labels(stated);
    }

    /** A thing by its name, a number with its thousands apart; a claim by its words, "anything" for {@link Node#ANY}. */
    String node(Node node) {
        if (node.equals(Node.ANY)) {
            return "anything";
        }
        return number(node).or(() -> claim(node)).orElseGet(() -> labels.inSentence(node));
    }

    boolean isVerb(Node node) {
        return !node.isVariable() && stated.contains(node, RDF.type.asNode(), ENT.Verb.asNode());
    }

    /** That a comparison fails; where it was between a thing and itself, it is told that this was the only one. */
    String failed(Condition condition) {
        Node first = condition.arguments().get(0);
        if (!isOfOne(condition)) {
            return clause(condition);
        }
        boolean dates = Comparisons.firstDay(first).isPresent();
        return clause(condition.builtin(), List.of("the one", "the other"), dates) + " (both are " + node(first) + ")";
    }

    /** Whether a thing was compared with itself. */
    static boolean isOfOne(Condition condition) {
        return Comparisons.NAMES.contains(condition.builtin())
                && condition.arguments().get(0).equals(condition.arguments().get(1));
    }

    /** A claim has no name; it is told by what it says. */
    private Optional<String> claim(Node node) {
        return Values.text(stated, node, ENT.paraphrase)
                .map(paraphrase -> CLAIM + "“" + paraphrase.replaceFirst("\\.$", "") + "”");
    }

    /** A clause without capital and full stop: "the Treaty is part of the system". */
    String clause(Triple triple) {
        return clause(triple.getPredicate(), node(triple.getSubject()), node(triple.getObject()));
    }

    /** The same of a subject and an object that have a name already. */
    String clause(Node predicate, String subject, String object) {
        return Values.text(stated, predicate, ENT.phrase)
                .map(phrase -> phrase.replace("{a}", subject).replace("{b}", object))
                .orElseGet(() -> {
                    String label = node(predicate);
                    String dash = label.startsWith("is ") || label.startsWith("has ") ? " " : " – ";
                    return subject + dash + label + dash + object;
                });
    }

    /** A comparison or calculation as a clause: "22,000 is less than 28,500". */
    String clause(Condition condition) {
        List<String> arguments = condition.arguments().stream().map(this::node).toList();
        boolean dates = condition.arguments().stream()
                .allMatch(node -> Comparisons.firstDay(node).isPresent());
        return clause(condition.builtin(), arguments, dates);
    }

    /** The same of arguments that have a name already. */
    String clause(String builtin, List<String> arguments, boolean dates) {
        String clause = dates ? OF_DATES.get(builtin) : OF_NUMBERS.get(builtin);
        if (clause == null) {
            clause = OF_ANYTHING.get(builtin);
        }
        if (clause == null) {
            return builtin + "(" + String.join(", ", arguments) + ")";
        }
        for (int i = 0; i < arguments.size(); i++) {
            clause = clause.replace("{" + (char) ('a' + i) + "}", arguments.get(i));
        }
        return clause;
    }

    /** That {@code clause} is not so, as far as is known: as a clause. */
    static String denied(String clause) {
        return (clause.startsWith(CLAIM) ? "nothing says that " : "no claim says that ") + clause;
    }

    /** {@code clause} as a sentence. */
    static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    private static Optional<String> number(Node node) {
        if (!node.isLiteral() || !node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())) {
            return Optional.empty();
        }
        NodeValue value = NodeValue.makeNode(node);
        if (!value.isDecimal()) {
            return Optional.empty();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(value.getDecimal().scale());
        return Optional.of(format.format(value.getDecimal()));
    }
}
