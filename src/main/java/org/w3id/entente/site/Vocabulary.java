package org.w3id.entente.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** The terms of the vocabulary, each list in the order of the terms' names. */
final class Vocabulary {

    /** The verb of a claim, affirmed or denied. */
    static final List<Property> CLAIMING = List.of(ENT.predicate, ENT.notPredicate);
    /** What is easily mistaken for a term; of annotation properties there are no generated constants. */
    static final Property NEAR_MISS = ResourceFactory.createProperty(ENT.NS, "nearMiss");

    private final Graph union;
    private final List<Node> terms;
    private final TermExamples examples;

    Vocabulary(Edition edition) {
        this.union = edition.union();
        this.terms = G.listPO(union, RDFS.isDefinedBy.asNode(), ontology()).stream()
                .filter(Vocabulary::isOwn)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        this.examples = new TermExamples(edition);
    }

    /** What shows how terms are used. */
    TermExamples examples() {
        return examples;
    }

    /** The IRI of the ontology. */
    static Node ontology() {
        return NodeFactory.createURI(ENT.NS);
    }

    /** All classes, properties and verbs of our own. */
    List<Node> terms() {
        return terms;
    }

    List<Node> classes() {
        return own(term -> is(term, OWL.Class));
    }

    List<Node> verbs() {
        return own(this::isVerb);
    }

    /** The properties that are no verbs and of {@code type}. */
    List<Node> properties(Resource type) {
        return own(term -> is(term, type) && !isVerb(term));
    }

    boolean isVerb(Node term) {
        return is(term, ENT.Verb);
    }

    boolean is(Node term, Resource type) {
        return union.contains(term, RDF.type.asNode(), type.asNode());
    }

    /** The classes that no class of ours stands above. */
    List<Node> roots() {
        return classes().stream()
                .filter(each -> above(each, RDFS.subClassOf).isEmpty())
                .toList();
    }

    /** What puts a term below another: {@code rdfs:subClassOf} or {@code rdfs:subPropertyOf}. */
    Property order(Node term) {
        return is(term, OWL.Class) ? RDFS.subClassOf : RDFS.subPropertyOf;
    }

    /** What of ours stands right above {@code term}. */
    List<Node> above(Node term, Property property) {
        return Values.of(union, term, property).stream()
                .filter(Vocabulary::isOwn)
                .filter(each -> !each.equals(term))
                .toList();
    }

    /** What of ours stands right below {@code term}. */
    List<Node> below(Node term, Property property) {
        return G.listPO(union, property.asNode(), term).stream()
                .filter(Vocabulary::isOwn)
                .filter(each -> !each.equals(term))
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The domains or ranges of a property; of a union its members. */
    List<Node> typesOf(Node term, Property domainOrRange) {
        return Values.of(union, term, domainOrRange).stream()
                .flatMap(type -> type.isURI() ? Stream.of(type) : members(type))
                .toList();
    }

    /** The properties of which {@code type} is the domain or range, or one of several. */
    List<Node> propertiesOf(Node type, Property domainOrRange) {
        return own(term -> typesOf(term, domainOrRange).contains(type));
    }

    private Stream<Node> members(Node type) {
        return Values.of(union, type, OWL.unionOf).stream()
                .flatMap(list -> GraphList.members(GNode.create(union, list)).stream())
                .filter(Node::isURI);
    }

    /** How often a term is used: the instances of a class, the claims and propositions of a verb, else the triples. */
    long uses(Node term) {
        if (isVerb(term)) {
            return statements(term, CLAIMING).size()
                    + statements(term, List.of(ENT.contentPredicate)).size();
        }
        return is(term, OWL.Class)
                ? instances(term).size()
                : union.stream(Node.ANY, term, Node.ANY).count();
    }

    /** The things of a class, sorted. */
    List<Node> instances(Node type) {
        return Values.typed(union, type).stream().filter(Node::isURI).toList();
    }

    /** The claims with a verb, sorted. */
    List<Node> claims(Node verb) {
        return statements(verb, CLAIMING);
    }

    private List<Node> statements(Node verb, List<Property> properties) {
        Set<Node> found = new HashSet<>();
        properties.forEach(property -> found.addAll(G.listPO(union, property.asNode(), verb)));
        return found.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    private List<Node> own(Predicate<Node> wanted) {
        return terms.stream().filter(wanted).toList();
    }

    private static boolean isOwn(Node term) {
        return term.isURI()
                && term.getURI().startsWith(ENT.NS)
                && !term.getURI().equals(ENT.NS);
    }
}
