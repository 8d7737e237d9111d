package org.w3id.entente.inference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.source.Sha256;
import org.w3id.entente.vocabulary.ENT;

/**
 * Infers tensions and relations with their proofs. Rules see what is stated, never what is derived or inferred before,
 * so that every premise is either somebody's statement or itself proven. Safe for use by many threads.
 */
public final class TensionInference {

    /** How much of its hash names a proof: 64 bits. */
    private static final int NAME_LENGTH = 16;

    private final Graph stated;
    private final RuleBook rules;
    private final Inference inference;
    private final Graph inferred;
    private final ProofSearch search;
    private final Statuses statuses;
    private final Labels labels;
    private final TensionAssembly assembly;
    private final List<Tension> tensions;

    private TensionInference(Graph stated, RuleBook rules, Inference inference) {
        this.stated = stated;
        this.rules = rules;
        this.inference = inference;
        this.inferred = inference.inferred();
        this.statuses = new Statuses(stated, inferred);
        this.labels = new Labels(stated);
        this.search = new ProofSearch(stated, inference, statuses);
        this.assembly = new TensionAssembly(statuses, stated, labels);
        this.tensions = findTensions();
    }

    /** Runs a project's rules over what it states. */
    public static TensionInference of(Project project) {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        return of(graph.stated(), RuleBook.load(project, graph));
    }

    /**
     * Runs the rules over a graph and changes nothing.
     *
     * @param stated what is stated; it must not change as long as the result is in use
     * @throws InputException where a rule concludes a tension from no claim at all, or a tension lacks a part
     */
    public static TensionInference of(Graph stated, RuleBook rules) {
        return new TensionInference(stated, rules, new Evaluator().infer(stated, rules.rules()));
    }

    /** What the rules were run over; not to be changed. */
    public Graph stated() {
        return stated;
    }

    /** The rules that were run. */
    public RuleBook rules() {
        return rules;
    }

    /** What follows from the rules and is not stated; not to be changed. */
    public Graph inferred() {
        return inferred;
    }

    /** What the engine found. */
    public Inference inference() {
        return inference;
    }

    /** The tensions and relations in the order of their IRIs. */
    public List<Tension> tensions() {
        return tensions;
    }

    /** All that supports an inferred triple and differs in its grounds, the strongest first; none where nothing counts. */
    public List<Premise> supports(Triple triple) {
        return search.supports(triple);
    }

    /** When what {@code claim} tells holds. */
    public Period period(Node claim) {
        return new ClaimPeriods(stated).of(claim);
    }

    /** Puts what the rules conclude into the graph {@link KnowledgeGraph#INFERRED}, in place of what was there. */
    void publish(KnowledgeGraph graph) {
        InferredGraph target = new InferredGraph(graph.graph(KnowledgeGraph.INFERRED));
        tensions.forEach(target::add);
        published().forEach(target::add);
    }

    private List<Tension> findTensions() {
        Map<String, Map<Node, Proof>> proofs = new TreeMap<>();
        Map<String, Set<Triple>> conclusions = new TreeMap<>();
        Stream.of(ENT.Tension, ENT.Relation)
                .flatMap(type -> concluded(type.asNode()))
                .forEach(concluded -> {
                    String iri = concluded.getSubject().getURI();
                    for (Match match : inference.matches(concluded)) {
                        search.justify(match).ifPresent(justification -> {
                            Proof proof = proof(iri, justification);
                            proofs.computeIfAbsent(iri, key -> new LinkedHashMap<>())
                                    .putIfAbsent(proof.iri(), proof);
                            match.conclusions().stream()
                                    .filter(triple -> triple.getSubject().equals(concluded.getSubject()))
                                    .forEach(conclusions.computeIfAbsent(iri, key -> new LinkedHashSet<>())::add);
                        });
                    }
                });
        return proofs.keySet().stream()
                .map(iri -> assembly.assemble(iri, List.copyOf(proofs.get(iri).values()), conclusions.get(iri)))
                .toList();
    }

    /** That things are of {@code type}, as far as rules conclude it; it may be stated as well. */
    private Stream<Triple> concluded(Node type) {
        Stream<Triple> alsoStated = stated.stream(Node.ANY, RDF.type.asNode(), type)
                .filter(triple -> !inference.matches(triple).isEmpty());
        return Stream.concat(inferred.stream(Node.ANY, RDF.type.asNode(), type), alsoStated);
    }

    private Proof proof(String concluded, Justification justification) {
        EntenteRule rule = justification.match().rule();
        if (justification.grounds().isEmpty()) {
            throw new InputException("Rule " + rule + " concludes " + concluded
                    + " from no claim. Let its body read a claim: (?claim ent:does …).");
        }
        StringBuilder identity = new StringBuilder(rule.name()).append('\n').append(concluded);
        justification.grounds().forEach(ground -> identity.append('\n').append(ground));
        RuleDescription description = rules.description(rule);
        return new Proof(
                NodeFactory.createURI(Namespaces.ID + "proof/"
                        + Sha256.of(identity.toString()).substring(0, NAME_LENGTH)),
                description,
                justification,
                statuses.concept(justification.rank()),
                description.sentence(justification.match(), labels));
    }

    /**
     * The inferred triples of the properties that the ontology marks as {@code ent:publishedWhenAsserted}, where they
     * rest on facts alone: only those are safe without their proof.
     */
    private List<Triple> published() {
        return stated.stream(Node.ANY, ENT.publishedWhenAsserted.asNode(), NodeValue.TRUE.asNode())
                .map(Triple::getSubject)
                .flatMap(property -> inferred.stream(Node.ANY, property, Node.ANY))
                .filter(triple ->
                        search.supports(triple).stream().anyMatch(support -> support.rank() == Statuses.STRONGEST))
                .toList();
    }
}
