package org.w3id.entente.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.vocabulary.ENT;

/**
 * The data on each thing in each {@link DataFormat}. A named graph comes with all its triples, the vocabulary with all of
 * the graph that it is stated in, and a version of an ontology with what that ontology comes with.
 */
public final class DataDocuments extends TripleDocuments {

    private static final Node VOCABULARY = NodeFactory.createURI(ENT.NS);
    private static final Node ALIGNMENTS = NodeFactory.createURI(ENT.NS + "alignments");

    private final Edition edition;
    private final DatasetGraph graphs;

    /** The data of {@code edition}. */
    public DataDocuments(Edition edition) {
        this.edition = edition;
        this.graphs = edition.dataset().asDatasetGraph();
        edition.resources().values().forEach(this::add);
        graphs.listGraphNodes().forEachRemaining(name -> Address.of(name).ifPresent(this::add));
        versions(edition).forEach(this::add);
    }

    /** The versions of ontologies that exist, each with its ontology. */
    public static Map<Address, Address> versions(Edition edition) {
        Map<Address, Address> versions = new TreeMap<>(Comparator.comparing(Address::path));
        edition.union()
                .find(Node.ANY, OWL2.versionIRI.asNode(), Node.ANY)
                .forEach(triple -> Address.of(triple.getObject())
                        .ifPresent(version -> Address.of(triple.getSubject())
                                .ifPresent(ontology -> versions.put(version, ontology))));
        return versions;
    }

    @Override
    Graph triples(Address address) {
        Node thing = address.iri();
        Graph triples = Description.of(edition.union(), thing);
        whole(thing).ifPresent(graph -> GraphUtil.addInto(triples, graph));
        new Imprint(edition.union()).addTo(triples, address, sources(thing));
        return triples;
    }

    private List<Node> sources(Node thing) {
        return Iter.asStream(graphs.listGraphNodes())
                .filter(name -> name.equals(thing) || tellsOf(name, thing))
                .toList();
    }

    private boolean tellsOf(Node name, Node thing) {
        Graph graph = name.equals(Catalog.GRAPH) ? edition.catalog().description() : graphs.getGraph(name);
        return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
    }

    private Optional<Graph> whole(Node thing) {
        if (thing.equals(VOCABULARY)) {
            return Optional.of(graphs.getGraph(KnowledgeGraph.ONTOLOGY));
        }
        if (thing.equals(ALIGNMENTS)) {
            return Optional.of(edition.alignments());
        }
        return graphs.containsGraph(thing) ? Optional.of(graphs.getGraph(thing)) : Optional.empty();
    }
}
