package org.w3id.entente.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;

/**
 * Counts classes and properties, for the whole dataset and for each graph: how many things of a class there are, how often
 * each property occurs, and how often on things of that class. For the whole it is also counted of what class or datatype
 * the values of a property on a class are, from which SPARQL editors complete. Partitions are named by what they are of,
 * below {@link Catalog#GRAPH}, so that a change of the data changes a few numbers and nothing else.
 */
final class Partitions {

    private static final String EXTENSION = Template.read("catalog.ttl").getNsPrefixURI("void-ext");
    private static final Property DATATYPE_PARTITION = ResourceFactory.createProperty(EXTENSION, "datatypePartition");
    private static final Property DATATYPE = ResourceFactory.createProperty(EXTENSION, "datatype");

    private static final String WHOLE = "all";
    private static final String OF_CLASS = "/class/";
    private static final String OF_PROPERTY = "/property/";
    private static final String OF_DATATYPE = "/datatype/";

    private final Model model = ModelFactory.createDefaultModel();
    private final Map<Node, Set<Node>> classes;

    private Partitions(Graph union) {
        this.classes = types(union).collect(groups(Triple::getSubject, Triple::getObject));
    }

    /** The counts as a new graph. */
    static Graph of(KnowledgeGraph graphs, Graph union) {
        Partitions partitions = new Partitions(union);
        partitions.add(Catalog.DATASET, union, true);
        graphs.namedGraphs().listGraphNodes().forEachRemaining(name -> partitions.add(name, graphs.graph(name), false));
        return partitions.model.getGraph();
    }

    private static Stream<Triple> types(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY);
    }

    private static Collector<Triple, ?, Map<Node, Set<Node>>> groups(
            Function<Triple, Node> by, Function<Triple, Node> of) {
        return Collectors.groupingBy(by, Collectors.mapping(of, Collectors.toSet()));
    }

    private void add(Node name, Graph graph, boolean inDetail) {
        Resource dataset = model.wrapAsResource(name);
        Resource all = model.createResource(name(name));
        byProperty(graph.stream())
                .forEach((property, triples) -> dataset.addProperty(
                        VOID.propertyPartition,
                        partition(all, property, triples)
                                .addProperty(VOID.distinctSubjects, Count.of(different(triples, Triple::getSubject)))
                                .addProperty(VOID.distinctObjects, Count.of(different(triples, Triple::getObject)))));
        types(graph)
                .collect(groups(Triple::getObject, Triple::getSubject))
                .forEach((type, members) ->
                        dataset.addProperty(VOID.classPartition, classPartition(all, graph, type, members, inDetail)));
    }

    /** What the names of all that is counted of the graph {@code dataset} begin with. */
    static String name(Node dataset) {
        return Catalog.GRAPH.getURI() + "#" + (dataset.equals(Catalog.DATASET) ? WHOLE : fragment(dataset));
    }

    private Resource classPartition(Resource whole, Graph graph, Node type, Set<Node> members, boolean inDetail) {
        Resource partition = part(whole, OF_CLASS, type)
                .addProperty(VOID._class, model.asRDFNode(type))
                .addProperty(VOID.entities, Count.of(members.size()));
        byProperty(members.stream().flatMap(member -> graph.stream(member, Node.ANY, Node.ANY)))
                .forEach((property, triples) -> {
                    Resource onClass = partition(partition, property, triples);
                    partition.addProperty(VOID.propertyPartition, onClass);
                    if (inDetail) {
                        addValues(onClass, triples);
                    }
                });
        return partition;
    }

    private Resource partition(Resource whole, Node property, List<Triple> triples) {
        return part(whole, OF_PROPERTY, property)
                .addProperty(VOID.property, model.asRDFNode(property))
                .addProperty(VOID.triples, Count.of(triples.size()));
    }

    private void addValues(Resource partition, List<Triple> triples) {
        Map<Node, Long> byClass = triples.stream()
                .flatMap(triple -> classes.getOrDefault(triple.getObject(), Set.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        byClass.forEach((type, count) -> partition.addProperty(
                VOID.classPartition,
                part(partition, OF_CLASS, type)
                        .addProperty(VOID._class, model.asRDFNode(type))
                        .addProperty(VOID.triples, Count.of(count))));
        Map<String, Long> byDatatype = triples.stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .collect(Collectors.groupingBy(Node::getLiteralDatatypeURI, Collectors.counting()));
        byDatatype.forEach((datatype, count) -> partition.addProperty(
                DATATYPE_PARTITION,
                part(partition, OF_DATATYPE, NodeFactory.createURI(datatype))
                        .addProperty(DATATYPE, model.createResource(datatype))
                        .addProperty(VOID.triples, Count.of(count))));
    }

    /** The part of {@code whole} that {@code by} tells; unnamed where that has no name itself. */
    private Resource part(Resource whole, String kind, Node by) {
        return by.isURI() && whole.isURIResource()
                ? model.createResource(whole.getURI() + kind + fragment(by))
                : model.createResource();
    }

    /** A name in short, as it may stand behind a {@code #}. */
    static String fragment(Node name) {
        String text = Namespaces.PREFIXES.shortForm(name.getURI());
        return IRILib.encodeUriComponent(text).replace("%3A", ":");
    }

    private static Map<Node, List<Triple>> byProperty(Stream<Triple> triples) {
        return triples.collect(Collectors.groupingBy(Triple::getPredicate));
    }

    private static long different(Collection<Triple> triples, Function<Triple, Node> part) {
        return triples.stream().map(part).distinct().count();
    }
}
