package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.XSD;

/**
 * Makes one random rule by putting variables into known triples, so that it has at least one match more often than not.
 * A rule that denies or makes terms mostly reads the first predicates and concludes the last, so that a good part of the
 * programs can be put in strata; any other may be recursive.
 */
final class RandomRuleMaker {

    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?e");
    private static final List<String> COMPARISONS =
            List.of("equal", "notEqual", "lessThan", "greaterThan", "le", "ge", "lessThan", "le", "ge");
    private static final List<String> ARITHMETIC = List.of("sum", "difference", "product", "min", "max");
    private static final List<String> NAMING = List.of("tension", "directedTension", "relation");
    private static final Set<String> PLAIN = Stream.of(
                    XSD.xstring, XSD.integer, XSD.decimal, XSD.date, XSD.gYearMonth, XSD.gYear, XSD.xboolean)
            .map(Resource::getURI)
            .collect(Collectors.toSet());
    private static final Node KIND = NodeFactory.createLiteralDT("k", XSDDatatype.XSDstring);

    private final Random random;
    private final RandomTerms terms;
    private final List<Triple> pool;

    /** What each variable stands for in the match that the rule is made for. */
    private final Map<String, Node> sample = new LinkedHashMap<>();

    private final List<String> body = new ArrayList<>();
    private boolean layered;
    private int opened;

    /** @param pool known triples; what the rule concludes by one match is added */
    RandomRuleMaker(Random random, RandomTerms terms, List<Triple> pool) {
        this.random = random;
        this.terms = terms;
        this.pool = pool;
    }

    RandomRule rule(String name) {
        boolean makes = chance(30);
        boolean denies = chance(30);
        layered = (makes || denies) && !chance(10);
        int patterns = random.nextInt(200) == 0 ? 0 : 1 + (chance(65) ? 1 : 0) + (chance(30) ? 1 : 0);
        for (int i = 0; i < patterns; i++) {
            body.add(pattern());
        }
        if (patterns > 0 && chance(15)) {
            star();
        }
        for (int i = makes ? chance(20) ? 2 : 1 : 0; i > 0; i--) {
            make("?m" + i);
        }
        for (int i = chance(40) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            compare();
        }
        for (int i = denies ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            body.add(chance(3) ? 0 : body.size(), denial());
        }
        return new RandomRule(name, List.copyOf(body), head());
    }

    private String pattern() {
        boolean value = chance(50);
        List<Triple> candidates = read().stream()
                .filter(triple -> !value || triple.getObject().isLiteral())
                .toList();
        List<Triple> joined = candidates.stream()
                .filter(triple -> sample.containsValue(triple.getSubject()) || sample.containsValue(triple.getObject()))
                .toList();
        List<Triple> from = joined.isEmpty() || chance(15) ? candidates : joined;
        Triple triple = from.isEmpty() || chance(3) ? RandomGraph.triple(random, terms) : RandomTerms.one(random, from);
        boolean about = triple.getPredicate().equals(triple.getSubject());
        return "(" + lifted(triple.getSubject(), 88) + " " + lifted(triple.getPredicate(), about ? 50 : 8) + " "
                + lifted(triple.getObject(), 80) + ")";
    }

    /** Two triples about one thing, of which only the objects are known: what composite relations are for. */
    private void star() {
        List<Triple> some = read();
        for (Triple first : some) {
            for (Triple second : some) {
                if (first.getSubject().equals(second.getSubject())
                        && !first.getPredicate().equals(second.getPredicate())
                        && !sample.containsValue(first.getSubject())) {
                    String subject = lifted(first.getSubject(), 100);
                    body.add("(" + subject + " " + lifted(first.getPredicate(), 0) + " " + known(first) + ")");
                    body.add("(" + subject + " " + lifted(second.getPredicate(), 0) + " " + known(second) + ")");
                    return;
                }
            }
        }
    }

    private String known(Triple triple) {
        return lifted(triple.getObject(), sample.containsValue(triple.getObject()) ? 80 : 0);
    }

    /** What the rule may read. */
    private List<Triple> read() {
        return pool.stream()
                .filter(triple -> !layered || reads(triple.getPredicate()))
                .toList();
    }

    /** A variable for {@code node}, which joins where it can, or {@code node} itself. */
    private String lifted(Node node, int percent) {
        String constant = RandomTerms.inRule(node);
        if (constant != null && !chance(percent) && (mayStandInRule(node) || chance(3))) {
            return constant;
        }
        List<String> same = variables(node::equals);
        if (!same.isEmpty() && chance(85)) {
            return RandomTerms.one(random, same);
        }
        String variable = VARIABLES.stream()
                .filter(name -> !sample.containsKey(name))
                .findFirst()
                .orElseGet(() -> RandomTerms.one(random, VARIABLES));
        sample.putIfAbsent(variable, node);
        return variable;
    }

    private void make(String fresh) {
        List<String> numbers = variables(NaiveBuiltins::isNumber);
        boolean calculates = numbers.isEmpty() ? chance(20) : chance(60);
        String made = chance(1) ? bound("?a") : fresh;
        String builtin = RandomTerms.one(random, calculates ? ARITHMETIC : NAMING);
        List<String> arguments = new ArrayList<>();
        if (calculates) {
            arguments.add(numbers.isEmpty() || chance(25) ? number() : any(numbers));
            arguments.add(numbers.isEmpty() || chance(25) ? number() : any(numbers));
        } else {
            arguments.addAll(List.of("'k'", party(), party(), party()));
        }
        body.add(builtin + "(" + String.join(", ", arguments) + ", " + made + ")");
        Node result = NaiveBuiltins.result(
                builtin, arguments.stream().map(this::value).toList());
        sample.putIfAbsent(made, result == null ? KIND : result);
    }

    /** A comparison, rather one that holds than not. */
    private void compare() {
        for (int i = 0; i < 12; i++) {
            String builtin = RandomTerms.one(random, COMPARISONS);
            boolean equates = builtin.endsWith("qual");
            String left = chance(85) ? bound(value()) : equates ? value() : ordered();
            String right = chance(50) ? bound(value()) : equates ? value() : ordered();
            if (chance(4) || !left.equals(right) && NaiveBuiltins.holds(builtin, List.of(value(left), value(right)))) {
                body.add(builtin + "(" + left + ", " + right + ")");
                return;
            }
        }
    }

    private String denial() {
        String subject = chance(75) ? bound(open()) : chance(60) ? open() : thing();
        String predicate = chance(5) ? open() : predicate(true);
        String object = chance(50) ? bound(open()) : chance(70) ? open() : value();
        return "noValue(" + subject + ", " + predicate + ", " + object + ")";
    }

    /** A variable that stands for anything. */
    private String open() {
        return "?l" + (chance(3) ? 0 : opened++);
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        for (int i = 1 + (chance(30) ? 1 : 0) + (chance(10) ? 1 : 0); i > 0; i--) {
            List<String> resources = variables(node -> !node.isLiteral());
            String subject = chance(12) ? thing() : resources.isEmpty() || chance(8) ? bound(thing()) : any(resources);
            String predicate = chance(3) ? bound(predicate(false)) : predicate(false);
            String object = chance(80) ? bound(value()) : value();
            head.add("(" + subject + " " + predicate + " " + object + ")");
            Triple concluded = Triple.create(value(subject), value(predicate), value(object));
            if (!concluded.getSubject().isLiteral() && concluded.getPredicate().isURI()) {
                pool.add(concluded);
            }
        }
        return head;
    }

    private boolean reads(Node predicate) {
        return terms.predicates().indexOf(predicate) <= terms.predicates().size() / 2;
    }

    private String predicate(boolean read) {
        List<Node> all = terms.predicates();
        int half = all.size() / 2;
        List<Node> from = !layered || chance(3) ? all : read ? all.subList(0, half + 1) : all.subList(half, all.size());
        return RandomTerms.inRule(RandomTerms.one(random, from));
    }

    private List<String> variables(Predicate<Node> that) {
        return sample.entrySet().stream()
                .filter(entry -> that.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String bound(String otherwise) {
        return sample.isEmpty() ? otherwise : RandomTerms.one(random, List.copyOf(sample.keySet()));
    }

    private String any(List<String> variables) {
        return RandomTerms.one(random, variables);
    }

    private String party() {
        return chance(85) ? bound(thing()) : thing();
    }

    private String thing() {
        return RandomTerms.inRule(RandomTerms.one(random, terms.things()));
    }

    private String value() {
        return chance(80) ? constant(this::mayStandInRule) : thing();
    }

    private String number() {
        return constant(NaiveBuiltins::isNumber);
    }

    /** A number or a date. */
    private String ordered() {
        return constant(node -> NaiveBuiltins.holds("le", List.of(node, node)));
    }

    private String constant(Predicate<Node> that) {
        List<Node> fitting = terms.values().stream().filter(that).toList();
        String constant = RandomTerms.inRule(
                fitting.isEmpty() || chance(2)
                        ? RandomTerms.one(random, terms.values())
                        : RandomTerms.one(random, fitting));
        return constant == null ? thing() : constant;
    }

    /** Whether a rule may name it where terms are matched: each value must be written in one way. */
    private boolean mayStandInRule(Node node) {
        return !node.isLiteral() || PLAIN.contains(node.getLiteralDatatypeURI()) && !RandomTerms.isOdd(node);
    }

    /** What {@code text} stands for in the sample. */
    private Node value(String text) {
        if (text.startsWith("?")) {
            return sample.getOrDefault(text, KIND);
        }
        return terms.all()
                .filter(node -> text.equals(RandomTerms.inRule(node)))
                .findFirst()
                .orElse(KIND);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
