package org.w3id.entente.inference;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.RuleCheck;
import org.w3id.entente.rules.RuleReader;
import org.w3id.entente.vocabulary.ENT;

/** All rules of {@code ontology/rules/*.rules}, each with its description in the ontology graph. */
public final class RuleBook {

    private final Map<EntenteRule, RuleDescription> descriptions;

    private RuleBook(Map<EntenteRule, RuleDescription> descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * Reads the rules of a project.
     *
     * @param graph holds the descriptions, each an {@code ent:Rule} with the IRI {@code id/rule/<name>}
     * @throws InputException where a rule cannot be used, has a name twice, or does not fit its description
     */
    public static RuleBook load(Project project, KnowledgeGraph graph) {
        Graph ontology = graph.graph(KnowledgeGraph.ONTOLOGY);
        Map<String, EntenteRule> byName = new LinkedHashMap<>();
        for (Path file : Project.files(project.ontology().resolve("rules"), ".rules")) {
            for (EntenteRule rule : RuleReader.read(file)) {
                EntenteRule other = byName.putIfAbsent(rule.name(), rule);
                if (other != null) {
                    throw RuleCheck.fault(
                            rule,
                            "the name is taken by the rule at " + other.file() + ":" + other.line()
                                    + ". Give each rule a name of its own.");
                }
            }
        }
        Map<EntenteRule, RuleDescription> descriptions = new LinkedHashMap<>();
        byName.values().forEach(rule -> descriptions.put(rule, describe(rule, ontology)));
        refuseDescriptionsWithoutRule(ontology, descriptions);
        return new RuleBook(descriptions);
    }

    /** The rules in the order of files and lines. */
    public List<EntenteRule> rules() {
        return List.copyOf(descriptions.keySet());
    }

    /** The same without the rules of {@code theories}; supporting rules are of no theory and stay. */
    public RuleBook without(Set<Node> theories) {
        Map<EntenteRule, RuleDescription> kept = new LinkedHashMap<>(descriptions);
        kept.values().removeIf(description -> !description.supporting() && theories.contains(description.theory()));
        return new RuleBook(kept);
    }

    /** The descriptions of all rules, in the order of {@link #rules()}. */
    public List<RuleDescription> descriptions() {
        return List.copyOf(descriptions.values());
    }

    /** What is said of {@code rule}, which must be one of {@link #rules()}. */
    public RuleDescription description(EntenteRule rule) {
        return descriptions.get(rule);
    }

    private static RuleDescription describe(EntenteRule rule, Graph ontology) {
        Node iri = NodeFactory.createURI(Namespaces.ID + "rule/" + rule.name());
        if (!ontology.contains(iri, RDF.type.asNode(), ENT.Rule.asNode())) {
            throw RuleCheck.fault(
                    rule,
                    "nothing describes it. Describe " + iri.getURI()
                            + " as an ent:Rule in a Turtle file beside the rule file.");
        }
        boolean supporting = Values.of(ontology, iri, ENT.supporting).stream()
                .anyMatch(value -> value.getLiteralLexicalForm().equals("true"));
        RuleDescription description = new RuleDescription(
                iri,
                text(required(rule, ontology, iri, SKOS.prefLabel)),
                text(required(rule, ontology, iri, ENT.sentence)),
                supporting ? null : required(rule, ontology, iri, ENT.inTheory),
                supporting ? null : required(rule, ontology, iri, ENT.infersKind),
                supporting);
        RuleFit.check(rule, description);
        return description;
    }

    private static Node required(EntenteRule rule, Graph ontology, Node iri, Property property) {
        List<Node> values = Values.of(ontology, iri, property);
        if (values.size() != 1) {
            throw RuleCheck.fault(
                    rule,
                    "its description has " + values.size() + " values of " + ShortName.of(property.getURI())
                            + ", but needs one.");
        }
        return values.get(0);
    }

    private static String text(Node literal) {
        return literal.getLiteralLexicalForm();
    }

    private static void refuseDescriptionsWithoutRule(Graph ontology, Map<EntenteRule, RuleDescription> descriptions) {
        Set<Node> known = new HashSet<>();
        descriptions.values().forEach(description -> known.add(description.iri()));
        for (Node described : G.listPO(ontology, RDF.type.asNode(), ENT.Rule.asNode())) {
            if (!known.contains(described)) {
                throw new InputException("The ontology describes " + described
                        + ", but no file in ontology/rules/ holds a rule of that name. Write the rule or take its"
                        + " description out.");
            }
        }
    }
}
