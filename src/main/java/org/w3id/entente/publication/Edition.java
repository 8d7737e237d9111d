package org.w3id.entente.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.catalog.Modification;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.Scenarios;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.query.QueryCatalogue;

/**
 * All that is published at one time, ready to be read by many at once; nothing in it changes. Where data change, a new
 * edition takes its place.
 */
public final class Edition {

    private static final String ALIGNMENTS_FILE = "alignments.ttl";

    private final Project project;
    private final CompleteGraph complete;
    private final QueryCatalogue queries;
    private final Instant modified;
    private final Catalog catalog;
    private final Dataset dataset;
    private final Graph union;
    private final Labels labels;
    private final SortedMap<String, Address> resources;
    private final Supposed supposed;
    private final Graph alignments;

    private Edition(Project project, CompleteGraph complete, Instant modified) {
        this.project = project;
        this.complete = complete;
        this.queries = QueryCatalogue.of(project);
        this.modified = modified;
        this.catalog = Catalog.of(complete, queries, Prefixes.ALL, modified);
        this.union = complete.graph().union();
        GraphUtil.addInto(union, catalog.description());
        GraphUtil.addInto(union, catalog.examples());
        this.dataset = queried();
        this.labels = new Labels(union);
        this.resources = addresses(union);
        this.supposed = readSupposed();
        this.alignments = readAlignments();
    }

    /**
     * What {@code project} states, with what is derived and inferred. When it changed is what it says itself; where it
     * says nothing, it has no known time and gets the begin of 1970.
     */
    public static Edition of(Project project) {
        CompleteGraph complete = CompleteGraph.of(project);
        return of(project, complete, Modification.in(complete.stated()).orElse(Instant.EPOCH));
    }

    /** The same, changed last at a time that somebody else knows. */
    public static Edition of(Project project, Instant modified) {
        return of(project, CompleteGraph.of(project), modified);
    }

    /**
     * The same for a graph that is complete already; it must not change any more.
     *
     * @param complete without the graphs of {@link Catalog}, which are made here
     * @param modified when the data changed last
     */
    public static Edition of(Project project, CompleteGraph complete, Instant modified) {
        return new Edition(project, complete, modified);
    }

    private Dataset queried() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, union);
        GraphUtil.addInto(all, catalog.partitions());
        DatasetGraph queried = DatasetGraphFactory.create(all);
        DatasetGraph data = complete.graph().namedGraphs();
        data.listGraphNodes().forEachRemaining(name -> queried.addGraph(name, data.getGraph(name)));
        queried.addGraph(Catalog.GRAPH, catalog.graph());
        queried.addGraph(Catalog.EXAMPLES, catalog.examples());
        return DatasetFactory.wrap(queried);
    }

    /** Data may have changed since the scenarios were written, so that they no longer fit; all else stays. */
    private Supposed readSupposed() {
        try {
            List<Scenario> scenarios = Scenarios.of(project, complete.stated()).scenarios();
            return new Supposed(scenarios, "", this::describes);
        } catch (InputException e) {
            return new Supposed(List.of(), e.getMessage(), this::describes);
        }
    }

    // In the graph of the ontology, what aligns it is among the rest; the file tells it from that.
    private Graph readAlignments() {
        Graph stated = GraphFactory.createDefaultGraph();
        Path file = project.ontology().resolve(ALIGNMENTS_FILE);
        if (Files.isRegularFile(file)) {
            Graph ontology = dataset.asDatasetGraph().getGraph(KnowledgeGraph.ONTOLOGY);
            Graph read = GraphFactory.createDefaultGraph();
            TurtleFile.read(file, Namespaces.ROOT, read);
            read.find().filterKeep(ontology::contains).forEach(stated::add);
        }
        return stated;
    }

    private static SortedMap<String, Address> addresses(Graph union) {
        SortedMap<String, Address> found = new TreeMap<>();
        union.find()
                .mapWith(triple -> triple.getSubject())
                .forEachRemaining(
                        subject -> Address.of(subject).ifPresent(address -> found.put(address.path(), address)));
        return found;
    }

    /** Where rules, shapes, queries and scenarios are read from. */
    public Project project() {
        return project;
    }

    /** The graph with its inference. */
    public CompleteGraph complete() {
        return complete;
    }

    /** The stored queries. */
    public QueryCatalogue queries() {
        return queries;
    }

    /** What scenarios suppose. Nothing of it is in any graph of the edition. */
    public Supposed supposed() {
        return supposed;
    }

    /** What aligns the ontology with others, as far as it is stated; empty where there is nothing. Not to be changed. */
    Graph alignments() {
        return alignments;
    }

    /**
     * Finds out whether dumps and the documents of graphs can be written: all graphs together, each graph alone and their
     * union need canonical labels of blank nodes.
     *
     * @throws InputException as {@link CanonicalQuads#of}
     */
    public void requireCanonicalLabels() {
        DatasetGraph graphs = dataset.asDatasetGraph();
        CanonicalQuads.requireLabels(Iter.toList(graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
        CanonicalQuads.requireLabels(unnamed(union));
        graphs.listGraphNodes().forEachRemaining(name -> CanonicalQuads.requireLabels(unnamed(graphs.getGraph(name))));
    }

    private static List<Quad> unnamed(Graph graph) {
        return graph.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
    }

    /** When the data changed last. */
    public Instant modified() {
        return modified;
    }

    /** What the dataset says about itself. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * All that is published, as queries see it: the named graphs, those of {@link Catalog} among them, and their union as
     * default graph. Not to be changed.
     */
    public Dataset dataset() {
        return dataset;
    }

    /** The named graphs that answers come from, without those of {@link Catalog}; the default graph is empty. Not to be changed. */
    public DatasetGraph namedGraphs() {
        return complete.graph().namedGraphs();
    }

    /**
     * What documents on things are made from: all triples of all named graphs but {@link Catalog#partitions()}, which would
     * stand on the page of each class and property. Not to be changed.
     */
    public Graph union() {
        return union;
    }

    /** What readers call things. */
    public Labels labels() {
        return labels;
    }

    /** The things below the root that something is said about, by their paths. */
    public SortedMap<String, Address> resources() {
        return resources;
    }

    /** Whether something is said about {@code iri}. */
    public boolean describes(Node iri) {
        return Address.of(iri)
                .map(address -> resources.containsKey(address.path()))
                .orElse(false);
    }
}
