package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.source.Sha256;
import org.w3id.entente.vocabulary.ENT;

/**
 * Explanations in PROV-O: each applied rule is an activity whose plan is the rule, which used facts and claims and
 * generated what it concludes; a claim was derived from its passages, and what is given from the named graph that states
 * it. All are named: a stated fact by its triple, an inferred one by its triple and the scenario in which it is inferred,
 * an activity by its rule, what it used, what it generated and the scenario.
 */
public final class ExplanationProv {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node ENTITY = prov("Entity");
    private static final Node USED = prov("used");
    private static final Node GENERATED_BY = prov("wasGeneratedBy");
    private static final Node DERIVED_FROM = prov("wasDerivedFrom");
    private static final Node ENTENTE = NodeFactory.createURI(Namespaces.ROOT);
    private static final int NAME_LENGTH = 16;

    private final Graph stated;
    private final Labels labels;
    private final Function<Triple, List<Node>> graphsOf;
    private final Optional<Node> scenario;
    private final Map<Node, Node> statuses = new LinkedHashMap<>();
    private final TurtleText turtle = new TurtleText(PROV);

    private ExplanationProv(Graph stated, Function<Triple, List<Node>> graphsOf, Optional<Node> scenario) {
        this.stated = stated;
        this.labels = new Labels(stated);
        this.graphsOf = graphsOf;
        this.scenario = scenario;
    }

    /**
     * A Turtle document.
     *
     * @param stated describes claims, passages and theories
     * @param graphsOf the named graphs that state a triple
     * @param scenario the scenario in which all this is inferred, if any
     */
    public static String of(
            Explanation explanation, Graph stated, Function<Triple, List<Node>> graphsOf, Optional<Node> scenario) {
        ExplanationProv prov = new ExplanationProv(stated, graphsOf, scenario);
        Node tension = explanation.tension().iri();
        prov.add(tension, RDFS.label, text(explanation.tension().label()));
        prov.add(tension, ENT.status, explanation.standing().status());
        scenario.ifPresent(supposed -> prov.influenced(tension, supposed));
        explanation.proofs().forEach(proof -> prov.concluded(proof.conclusion(), tension));
        prov.statuses.forEach((fact, status) -> prov.add(fact, ENT.status, status));
        prov.type(ENTENTE, "Agent", "SoftwareAgent");
        prov.add(ENTENTE, RDFS.label, text("Entente"));
        return prov.turtle.toString();
    }

    /** What the tension is elsewhere, it is not because of {@code supposed}. */
    private void influenced(Node tension, Node supposed) {
        add(tension, prov("wasInfluencedBy"), supposed);
        type(supposed, "Entity");
        Values.text(stated, supposed, SKOS.prefLabel).ifPresent(label -> add(supposed, RDFS.label, text(label)));
    }

    /** Tells how {@code entity} came about. */
    private void concluded(Step.Concluded step, Node entity) {
        List<Node> used = new ArrayList<>();
        List<String> checked = new ArrayList<>();
        for (Step below : step.because()) {
            if (below instanceof Step.Compared || below instanceof Step.Absent) {
                checked.add(below.text());
            } else {
                used.addAll(entities(below));
            }
        }
        Node rule = step.rule().iri();
        String name = nameHere(rule + "\n" + entity + "\n"
                + used.stream().map(Node::toString).sorted().toList());
        Node activity = NodeFactory.createURI(Namespaces.ID + "step/" + name);
        add(entity, RDF.type, ENTITY);
        add(entity, GENERATED_BY, activity);
        type(activity, "Activity");
        add(activity, RDFS.label, text(step.text()));
        add(activity, ENT.status, step.standing().status());
        checked.forEach(sentence -> add(activity, RDFS.comment, text(sentence)));
        used.forEach(source -> {
            add(activity, USED, source);
            add(entity, DERIVED_FROM, source);
        });
        plan(activity, NodeFactory.createURI(Namespaces.ID + "association/" + name), step);
    }

    private void plan(Node activity, Node association, Step.Concluded step) {
        Node rule = step.rule().iri();
        add(activity, prov("wasAssociatedWith"), ENTENTE);
        add(activity, prov("qualifiedAssociation"), association);
        type(association, "Association");
        add(association, prov("agent"), ENTENTE);
        add(association, prov("hadPlan"), rule);
        type(rule, "Plan");
        add(rule, RDFS.label, text(step.rule().title()));
        if (step.theory() != null) {
            Node theory = step.rule().theory();
            add(rule, ENT.inTheory, theory);
            add(theory, RDFS.label, text(step.theory().title()));
            for (Node work : Values.of(stated, theory, DCTerms.references)) {
                add(theory, DCTerms.references, work);
                add(work, RDFS.label, text(labels.of(work)));
            }
        }
    }

    private List<Node> entities(Step step) {
        if (step instanceof Step.Concluded concluded) {
            Node fact = fact("inferred/" + nameHere(concluded.fact().toString()), concluded.fact());
            statuses.merge(fact, concluded.standing().status(), this::stronger);
            concluded(concluded, fact);
            return List.of(fact);
        }
        if (step instanceof Step.Claimed claimed) {
            return List.of(claim(claimed.claim()));
        }
        if (step instanceof Step.Given given) {
            return given.facts().stream().map(this::given).toList();
        }
        return ((Step.Cut) step)
                .claims().stream().map(claimed -> claim(claimed.claim())).toList();
    }

    private Node claim(CitedClaim claim) {
        Node iri = claim.iri();
        boolean hypothesis = claim.mode().equals(CitedClaim.HYPOTHESIS);
        add(iri, RDF.type, ENTITY);
        add(iri, RDF.type, hypothesis ? ENT.Hypothesis : ENT.Claim);
        add(iri, RDFS.label, text(claim.paraphrase()));
        Values.of(stated, iri, ENT.mode).forEach(mode -> add(iri, ENT.mode, mode));
        Values.of(stated, iri, ENT.assertedBy).forEach(holder -> add(iri, prov("wasAttributedTo"), holder));
        for (Node passage : Values.of(stated, iri, ENT.citesPassage)) {
            add(iri, DERIVED_FROM, passage);
            add(passage, RDF.type, ENTITY);
            add(passage, RDFS.label, text(labels.of(passage)));
            Values.of(stated, passage, ENT.inSource).forEach(source -> add(passage, ENT.inSource, source));
        }
        return iri;
    }

    private Node given(Triple triple) {
        Node fact = fact("fact/" + name(triple.toString()), triple);
        List<Node> graphs = graphsOf.apply(triple);
        for (Node graph : graphs) {
            add(fact, DERIVED_FROM, graph);
            type(graph, "Entity", "Bundle");
        }
        if (graphs.isEmpty()) {
            scenario.ifPresent(supposed -> add(fact, DERIVED_FROM, supposed));
        }
        return fact;
    }

    private Node fact(String path, Triple triple) {
        Node fact = NodeFactory.createURI(Namespaces.ID + path);
        add(fact, RDF.type, ENTITY);
        add(fact, RDF.type, RDF.Statement);
        add(fact, RDF.subject, triple.getSubject());
        add(fact, RDF.predicate, triple.getPredicate());
        add(fact, RDF.object, triple.getObject());
        return fact;
    }

    private Node stronger(Node one, Node other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private int rank(Node status) {
        return Values.text(stated, status, ENT.rank).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    /** A name that is the same in this scenario only. */
    private String nameHere(String identity) {
        return name(identity + scenario.map(supposed -> "\n" + supposed).orElse(""));
    }

    private static String name(String identity) {
        return Sha256.of(identity).substring(0, NAME_LENGTH);
    }

    private void type(Node node, String... classes) {
        for (String name : classes) {
            add(node, RDF.type, prov(name));
        }
    }

    private void add(Node subject, Property property, Resource object) {
        turtle.add(Triple.create(subject, property.asNode(), object.asNode()));
    }

    private void add(Node subject, Property property, Node object) {
        turtle.add(Triple.create(subject, property.asNode(), object));
    }

    private void add(Node subject, Node property, Node object) {
        turtle.add(Triple.create(subject, property, object));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
