package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * "this issue".
 */
final class MissingText {

    private static final List<Property> ACTORS = List.of(ENT.byState, ENT.ofState, ENT.doneBy, ENT.subject);
    private static final List<Property> TARGETS = List.of(ENT.toState, ENT.doneTo);

    private final Phrases phrases;
    private final Set<Node> mentioned = new HashSet<>();
    private final Map<Node, List<Triple>> missingClaims = new HashMap<>();

    MissingText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** In the order of the rule, grouped by the claims that are missing. */
    List<WhyNot.Missing> of(List<Triple> missing) {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        missing.forEach(premise -> bySubject
                .computeIfAbsent(premise.getSubject(), subject -> new ArrayList<>())
                .add(premise));
        bySubject.forEach((subject, premises) -> {
            if (isClaim(subject, premises)) {
                missingClaims.put(subject, premises);
            }
        });
        List<WhyNot.Missing> told = new ArrayList<>();
        bySubject.forEach((subject, premises) -> {
            if (isClaim(subject, premises)) {
                told.add(new WhyNot.Missing("a claim that " + claim(premises), premises));
            } else {
                premises.forEach(premise -> told.add(new WhyNot.Missing("that " + clause(premise), List.of(premise))));
            }
        });
        return told;
    }

    private static boolean isClaim(Node subject, List<Triple> premises) {
        return subject.isVariable() && all(premises, ENT.does).findFirst().isPresent();
    }

    /** A clause that says what {@code premise} does, also of what has no value. */
    String clause(Triple premise) {
        String subject = quoted(premise.getSubject());
        String object = quoted(premise.getObject());
        if (premise.getPredicate().equals(RDFS.subPropertyOf.asNode())) {
            return subject + " is a way to say: " + object;
        }
        if (premise.getPredicate().equals(RDF.type.asNode())) {
            return subject + " is of the type " + object;
        }
        return phrases.clause(premise.getPredicate(), subject, object);
    }

    /** Its name; verbs and contents, which read like a part of the sentence, in quotation marks. */
    private String quoted(Node node) {
        String name = name(node);
        if (!node.isVariable() && name.startsWith("that ")) {
            return "the content “" + name + "”";
        }
        return phrases.isVerb(node) ? "“" + name + "”" : name;
    }

    /** Its name; "some issue" for the variable {@code ?issue}; a claim that is missing by who does what. */
    String name(Node node) {
        if (!node.isVariable()) {
            return phrases.node(node);
        }
        List<Triple> claim = missingClaims.get(node);
        if (claim != null) {
            return Phrases.CLAIM + "that " + act(new ArrayList<>(claim));
        }
        String name = words(node.getName().replaceFirst("^\\?", ""));
        return (mentioned.add(node) ? "some " : "this ") + name;
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
        String act = act(rest);
        List<Node> issues = take(rest, List.of(ENT.issue));
        return act
                + (issues.isEmpty() ? "" : ", in the matter of " + names(issues))
                + rest.stream()
                        .map(premise -> "; " + phrases.node(premise.getPredicate()) + ": " + name(premise.getObject()))
                        .collect(Collectors.joining());
    }

    /** Who does what to whom; takes from {@code rest} what says so. */
    private String act(List<Triple> rest) {
        List<Node> actors = take(rest, ACTORS);
        List<Node> verbs = take(rest, List.of(ENT.does));
        List<Node> targets = take(rest, TARGETS);
        List<Node> objects = take(rest, List.of(ENT.object));
        return (actors.isEmpty() ? "something or somebody" : names(actors)) + " " + names(verbs)
                + (objects.isEmpty() ? "" : " " + names(objects))
                + (targets.isEmpty() ? "" : (objects.isEmpty() ? " " : ", towards ") + names(targets));
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

    private static Stream<Node> all(List<Triple> premises, Property property) {
        return premises.stream()
                .filter(premise -> premise.getPredicate().equals(property.asNode()))
                .map(Triple::getObject);
    }

    private String names(List<Node> nodes) {
        return nodes.stream().map(this::name).collect(Collectors.joining(" and "));
    }
}
