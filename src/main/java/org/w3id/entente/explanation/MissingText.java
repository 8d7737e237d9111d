package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.vocabulary.ENT;

/**
 * Missing premises in words, for one case. Those about one claim that nobody makes are one clause: "a claim that Japan
 * refuses the United States in the matter of some issue". What has no value is "some issue", from the second time on
 * "that issue".
 */
final class MissingText {

    private static final List<Property> ACTORS = List.of(ENT.byState, ENT.ofState, ENT.doneBy, ENT.subject);
    private static final List<Property> TARGETS = List.of(ENT.toState, ENT.doneTo);

    private final Phrases phrases;
    private final Function<Node, String> names;
    private final Set<Node> mentioned = new HashSet<>();

    /** Calls what has a value by {@code names}. */
    MissingText(Phrases phrases, Function<Node, String> names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** In the order of the rule, grouped by the claims that are missing. */
    List<WhyNot.Missing> of(List<Triple> missing) {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        missing.forEach(premise -> bySubject
                .computeIfAbsent(premise.getSubject(), subject -> new ArrayList<>())
                .add(premise));
        List<WhyNot.Missing> told = new ArrayList<>();
        bySubject.forEach((subject, premises) -> {
            if (subject.isVariable() && one(premises, ENT.does).isPresent()) {
                told.add(new WhyNot.Missing("a claim that " + claim(premises), premises));
            } else {
                premises.forEach(premise -> told.add(new WhyNot.Missing("that " + clause(premise), List.of(premise))));
            }
        });
        return told;
    }

    /** A clause that says what {@code premise} does, also of what has no value. */
    String clause(Triple premise) {
        String subject = name(premise.getSubject());
        String object = name(premise.getObject());
        if (premise.getPredicate().equals(RDFS.subPropertyOf.asNode())) {
            return subject + " is a way to say: " + object;
        }
        if (premise.getPredicate().equals(RDF.type.asNode())) {
            return subject + " is of the type " + object;
        }
        return phrases.clause(premise.getPredicate(), subject, object);
    }

    /** Its name, or "some issue" for the variable {@code ?issue}. */
    String name(Node node) {
        if (!node.isVariable()) {
            return names.apply(node);
        }
        String name = words(node.getName().replaceFirst("^\\?", ""));
        return (mentioned.add(node) ? "some " : "that ") + name;
    }

    /** A comparison or calculation, also of what has no value. */
    String clause(Condition condition) {
        return phrases.clause(
                condition.builtin(),
                condition.arguments().stream().map(this::name).toList(),
                false);
    }

    /** The name of a variable as words. */
    static String words(String variable) {
        return variable.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private String claim(List<Triple> premises) {
        List<Triple> rest = new ArrayList<>(premises);
        String actor = names(take(rest, ACTORS), "something or somebody");
        String verb = names(take(rest, List.of(ENT.does)), "does something");
        List<Node> targets = take(rest, TARGETS);
        List<Node> objects = take(rest, List.of(ENT.object));
        String object = objects.isEmpty() ? "" : " " + names(objects, "");
        String target = targets.isEmpty() ? "" : (objects.isEmpty() ? " " : ", towards ") + names(targets, "");
        List<Node> issues = take(rest, List.of(ENT.issue));
        String issue = issues.isEmpty() ? "" : ", in the matter of " + names(issues, "");
        return actor + " " + verb + object + target + issue
                + rest.stream()
                        .map(premise -> "; " + phrases.node(premise.getPredicate()) + ": " + name(premise.getObject()))
                        .collect(Collectors.joining());
    }

    /** Takes the objects of the first of {@code properties} that {@code premises} have. */
    private static List<Node> take(List<Triple> premises, List<Property> properties) {
        List<Node> taken = List.of();
        for (Property property : properties) {
            List<Node> objects = all(premises, property).toList();
            if (taken.isEmpty() && !objects.isEmpty()) {
                taken = objects;
                premises.removeIf(premise -> premise.getPredicate().equals(property.asNode()));
            }
        }
        return taken;
    }

    private static Optional<Node> one(List<Triple> premises, Property property) {
        return all(premises, property).findFirst();
    }

    private static Stream<Node> all(List<Triple> premises, Property property) {
        return premises.stream()
                .filter(premise -> premise.getPredicate().equals(property.asNode()))
                .map(Triple::getObject);
    }

    private String names(List<Node> nodes, String none) {
        return nodes.isEmpty() ? none : nodes.stream().map(this::name).collect(Collectors.joining(" and "));
    }
}
