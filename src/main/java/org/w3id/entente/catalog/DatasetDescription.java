package org.w3id.entente.catalog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/** Describes the dataset, its graphs, its endpoint and its files. */
final class DatasetDescription {

    static final Property VERSION = ResourceFactory.createProperty(DCAT.NS, "version");
    static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Model model = Template.read("catalog.ttl");
    private final Resource dataset = model.wrapAsResource(Catalog.DATASET);
    private final KnowledgeGraph graphs;
    private final Graph union;

    private DatasetDescription(KnowledgeGraph graphs, Graph union) {
        this.graphs = graphs;
        this.union = union;
    }

    /**
     * The description as a new graph.
     *
     * @param union of {@code graphs}
     * @param examples the graph {@link Catalog#EXAMPLES}
     */
    static Graph of(KnowledgeGraph graphs, Graph union, Graph examples, Instant modified) {
        DatasetDescription description = new DatasetDescription(graphs, union);
        description.addRelease(modified);
        description.addGraphs(examples);
        description.addVocabularies();
        description.addExamples();
        Dump.ALL.forEach(description::addDump);
        return description.model.getGraph();
    }

    /** The ontology and the data are released together, under one version. */
    private void addRelease(Instant modified) {
        Node ontology = ENT.NAMESPACE.asNode();
        Values.first(union, ontology, OWL.versionInfo)
                .ifPresent(version -> dataset.addProperty(VERSION, model.asRDFNode(version)));
        Values.first(union, ontology, DCTerms.created)
                .ifPresent(day -> dataset.addProperty(DCTerms.issued, model.asRDFNode(day)));
        dataset.addProperty(DCTerms.modified, model.asRDFNode(Modification.literal(modified)));
        model.wrapAsResource(Catalog.GRAPH)
                .addProperty(DCTerms.modified, model.asRDFNode(Modification.literal(modified)));
    }

    // What describes the dataset is no part of it: neither counted there nor in its files.
    private void addGraphs(Graph examples) {
        Totals.of(union).addTo(dataset);
        for (Node name : names()) {
            dataset.addProperty(VOID.subset, model.wrapAsResource(name));
            addGraph(name);
            Totals.of(graphs.graph(name)).addTo(model.wrapAsResource(name));
        }
        Catalog.GRAPHS.forEach(this::addGraph);
        Totals.of(examples).addTo(model.wrapAsResource(Catalog.EXAMPLES));
    }

    private List<Node> names() {
        return Iter.toList(graphs.namedGraphs().listGraphNodes()).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private void addGraph(Node name) {
        Resource graph = model.wrapAsResource(name);
        graph.addProperty(RDF.type, VOID.Dataset).addProperty(VOID.dataDump, file(Dump.pathOf(name)));
    }

    private void addVocabularies() {
        Vocabularies.usedIn(union)
                .forEach(vocabulary -> dataset.addProperty(VOID.vocabulary, model.createResource(vocabulary)));
    }

    /** One thing of each kind that matters most to readers. */
    private void addExamples() {
        for (Resource type : List.of(ENT.Claim, ENT.State, ENT.Tension)) {
            Values.typed(union, type.asNode()).stream()
                    .findFirst()
                    .ifPresent(thing -> dataset.addProperty(VOID.exampleResource, model.asRDFNode(thing)));
        }
    }

    private void addDump(Dump dump) {
        Resource compressed = file(dump.path() + Dump.COMPRESSED);
        dataset.addProperty(VOID.dataDump, compressed);
        dataset.addProperty(DCAT.distribution, distribution(dump, file(dump.path())));
        dataset.addProperty(
                DCAT.distribution,
                distribution(dump, compressed)
                        .addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip")));
    }

    private Resource distribution(Dump dump, Resource file) {
        return model.createResource(DCAT.Distribution)
                .addProperty(DCTerms.title, dump.label(), "en")
                .addProperty(
                        DCAT.mediaType,
                        model.createResource(MEDIA_TYPES + dump.syntax().mediaType()))
                .addProperty(DCAT.accessURL, file)
                .addProperty(DCAT.downloadURL, file)
                .addProperty(DCTerms.license, dataset.getPropertyResourceValue(DCTerms.license));
    }

    private Resource file(String path) {
        return model.createResource(Namespaces.ROOT + path);
    }
}
