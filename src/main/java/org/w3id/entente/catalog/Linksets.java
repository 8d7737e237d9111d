package org.w3id.entente.catalog;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;

/**
 * Counts the links that say of a thing of ours which thing of another dataset it is. A VoID linkset is of one named graph,
 * one kind of link and one other dataset, and is named by the three, below {@link Catalog#GRAPH}. The other datasets are
 * those in {@code linked-datasets.ttl}; links to elsewhere make no linkset.
 */
final class Linksets {

    private static final List<Property> KINDS = List.of(OWL.sameAs, SKOS.exactMatch);

    private final Model model = Template.read("linked-datasets.ttl");
    private final List<Resource> others =
            model.listSubjectsWithProperty(RDF.type, VOID.Dataset).toList();

    private Linksets() {}

    /** The linksets and the datasets they lead to, as a new graph. */
    static Graph of(KnowledgeGraph graphs) {
        Linksets linksets = new Linksets();
        graphs.namedGraphs().listGraphNodes().forEachRemaining(name -> linksets.add(name, graphs.graph(name)));
        return linksets.model.getGraph();
    }

    private void add(Node name, Graph graph) {
        for (Property kind : KINDS) {
            for (Resource other : others) {
                long links = links(graph, kind, other);
                if (links > 0) {
                    model.wrapAsResource(name).addProperty(VOID.subset, linkset(name, kind, other, links));
                }
            }
        }
    }

    private static long links(Graph graph, Property kind, Resource other) {
        String space = other.getProperty(VOID.uriSpace).getString();
        return graph.stream(Node.ANY, kind.asNode(), Node.ANY)
                .filter(link -> isIn(Namespaces.ROOT, link.getSubject()) && isIn(space, link.getObject()))
                .count();
    }

    private static boolean isIn(String space, Node node) {
        return node.isURI() && node.getURI().startsWith(space);
    }

    private Resource linkset(Node name, Property kind, Resource other, long links) {
        return model.createResource(Partitions.name(name) + "/links/" + Partitions.fragment(kind.asNode()) + "/"
                        + other.getURI().substring(Catalog.GRAPH.getURI().length() + 1))
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.subjectsTarget, model.wrapAsResource(Catalog.DATASET))
                .addProperty(VOID.objectsTarget, other)
                .addProperty(VOID.linkPredicate, kind)
                .addProperty(VOID.triples, Count.of(links));
    }
}
