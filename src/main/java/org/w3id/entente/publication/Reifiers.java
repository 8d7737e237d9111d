package org.w3id.entente.publication;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * Claims as reifiers of RDF 1.2: a claim with subject, verb and object or value reifies the triple of the three; one with an
 * amount alone, that with the amount. Beside an object the amount is how much, and no object of the verb: nobody buys
 * equipment from billions. That states nothing but what the claim is about; whether the triple holds is a matter of the claim's mode, as before. A claim
 * that denies reifies nothing, since many readers take a reifier for one who says the triple.
 *
 * @param dataset the named graphs with the claims
 * @param all the triples of all of them
 * @see <a href="https://www.w3.org/TR/rdf12-concepts/">RDF 1.2 Concepts</a>
 */
record Reifiers(DatasetGraph dataset, Graph all) {

    private static final List<Property> OBJECTS = List.of(ENT.object, ENT.value);

    /** The quads of all named graphs, and in the graph of each claim its reified triple. */
    List<Quad> quads() {
        List<Quad> quads = Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        List<Node> names = Iter.toList(dataset.listGraphNodes());
        return Stream.concat(
                        quads.stream(),
                        names.stream()
                                .flatMap(name -> in(dataset.getGraph(name)).map(triple -> Quad.create(name, triple))))
                .toList();
    }

    /** The same without the graphs' names. */
    Graph union() {
        Graph union = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(union, all);
        in(all).forEach(union::add);
        return union;
    }

    private static Stream<Triple> in(Graph graph) {
        return Values.typed(graph, ENT.Claim.asNode()).stream()
                .flatMap(claim -> reified(graph, claim)
                        .map(triple ->
                                Triple.create(claim, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple))));
    }

    private static Stream<Triple> reified(Graph graph, Node claim) {
        return Values.of(graph, claim, ENT.subject).stream()
                .flatMap(subject -> Values.of(graph, claim, ENT.predicate).stream()
                        .flatMap(verb ->
                                objects(graph, claim).stream().map(object -> Triple.create(subject, verb, object))));
    }

    private static List<Node> objects(Graph graph, Node claim) {
        List<Node> objects = OBJECTS.stream()
                .flatMap(property -> Values.of(graph, claim, property).stream())
                .toList();
        return objects.isEmpty() ? Values.of(graph, claim, ENT.amount) : objects;
    }
}
