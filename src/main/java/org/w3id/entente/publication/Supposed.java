package org.w3id.entente.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.vocabulary.ENT;

/**
 * The scenarios of a project, and the things that only scenarios tell of: their hypotheses, and what those need. Nothing of
 * it is in any graph of an edition.
 */
public final class Supposed {

    private final List<Scenario> scenarios;
    private final String fault;
    private final SortedMap<String, List<Scenario>> things = new TreeMap<>();

    /**
     * What {@code scenarios} suppose.
     *
     * @param fault why there are none, as a sentence; empty where they can be read
     * @param isStated tells of a thing whether the data tell of it too
     */
    Supposed(List<Scenario> scenarios, String fault, Predicate<Node> isStated) {
        this.scenarios = List.copyOf(scenarios);
        this.fault = fault;
        scenarios.forEach(scenario -> subjects(scenario).stream()
                .filter(subject -> !subject.equals(scenario.iri()) && !isStated.test(subject))
                .flatMap(subject -> Address.of(subject).stream())
                .forEach(address -> things.computeIfAbsent(address.path(), path -> new ArrayList<>())
                        .add(scenario)));
    }

    /** What its file says, and of the scenario and its hypotheses a label that tells by itself that they are only supposed. */
    private static Graph told(Scenario scenario) {
        Graph told = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(told, scenario.graph());
        label(told, scenario.iri(), "what if: " + scenario.label());
        scenario.hypotheses()
                .forEach(hypothesis -> Values.text(scenario.graph(), hypothesis, ENT.paraphrase)
                        .ifPresent(paraphrase -> label(told, hypothesis, "supposed: " + paraphrase)));
        return told;
    }

    private static void label(Graph graph, Node thing, String label) {
        graph.add(thing, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
    }

    private static List<Node> subjects(Scenario scenario) {
        return scenario.graph().stream().map(Triple::getSubject).distinct().toList();
    }

    /** The scenarios, in the order of their names. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** Why the scenarios cannot be read: data may have changed since they were written. Empty where they can. */
    public String fault() {
        return fault;
    }

    /** The paths of the things that only scenarios tell of, each with those that do. */
    public Map<String, List<Scenario>> things() {
        return Collections.unmodifiableMap(things);
    }

    /** What readers call the thing at {@code address}: a scenario, or one of {@link #things()}. */
    public String label(Address address) {
        return CitedClaim.of(triples(address), address.iri()).paraphrase();
    }

    /** The addresses of all scenarios and of all {@link #things()}. */
    public List<Address> addresses() {
        List<Address> all = new ArrayList<>();
        scenarios.forEach(scenario -> Address.of(scenario.iri()).ifPresent(all::add));
        things.keySet().forEach(path -> all.add(new Address(path)));
        all.sort(Comparator.comparing(Address::path));
        return all;
    }

    /**
     * All that its file says of a scenario, and of another thing what scenarios say of it; empty for what is not supposed.
     * Scenarios and hypotheses have a label that tells what they are: "what if: …", "supposed: …".
     */
    public Graph triples(Address address) {
        Graph said = GraphFactory.createDefaultGraph();
        for (Scenario scenario : scenarios) {
            if (scenario.iri().equals(address.iri())) {
                return told(scenario);
            }
        }
        things.getOrDefault(address.path(), List.of())
                .forEach(scenario -> GraphUtil.addInto(said, Description.of(told(scenario), address.iri())));
        return said;
    }
}
