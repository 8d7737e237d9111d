package org.w3id.entente.dataset;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.vocabulary.ENT;

/**
 * All that is stated, in named graphs: one per folder of {@code data/} that holds Turtle files (so one per paper), and
 * {@link #ONTOLOGY} for {@code ontology/}. Later stages add the graphs {@link #DERIVED} and {@link #INFERRED}. Shapes
 * are not part of it: they judge the data, they are no data.
 */
public final class KnowledgeGraph {

    /** Vocabulary, verbs, concept schemes, theories and the description of rules. */
    public static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.GRAPH + "ontology");
    /** Classes, events and plain triples derived from affirmative facts. */
    public static final Node DERIVED = NodeFactory.createURI(Namespaces.GRAPH + "derived");
    /** Tensions and relations inferred by rules, with their proofs. */
    public static final Node INFERRED = NodeFactory.createURI(Namespaces.GRAPH + "inferred");

    private static final Set<Node> OWN = Set.of(ONTOLOGY, DERIVED, INFERRED);
    private static final Pattern FOLDER = Pattern.compile("[a-z0-9-]+");

    private final DatasetGraph graphs;

    private KnowledgeGraph(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /**
     * Loads what {@code project} states.
     *
     * @throws InputException where a file cannot be read, or the name of a data folder cannot be that of a graph
     */
    public static KnowledgeGraph load(Project project) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        List<Path> files = files(project);
        refuseFolders(files.stream()
                .filter(file -> file.startsWith(project.data()))
                .map(Path::getParent)
                .distinct()
                .toList());
        for (Path file : files) {
            boolean ontology = file.startsWith(project.ontology());
            Graph graph = graphs.getGraph(ontology ? ONTOLOGY : graphOf(file));
            TurtleFile.read(file, Namespaces.ROOT, graph);
            refuseHypotheses(file, graph);
        }
        return new KnowledgeGraph(graphs);
    }

    /** What {@code graphs} hold in their named graphs; the graph takes them over, and they are changed with it. */
    public static KnowledgeGraph of(DatasetGraph graphs) {
        return new KnowledgeGraph(graphs);
    }

    /** What is only supposed must never be taken for what a paper says. */
    private static void refuseHypotheses(Path file, Graph graph) {
        graph.stream(Node.ANY, RDF.type.asNode(), ENT.Hypothesis.asNode())
                .map(Triple::getSubject)
                .min(Comparator.comparing(Node::toString))
                .ifPresent(hypothesis -> {
                    throw TermPositions.of(file, Namespaces.ROOT)
                            .fault(
                                    hypothesis,
                                    ShortName.of(hypothesis) + " is a hypothesis. Hypotheses belong in the file of a"
                                            + " scenario, data/scenarios/<name>.ttl; what a paper says is an ent:Claim.");
                });
    }

    /** Two graphs in one would mix what somebody wrote with other things, unnoticed. */
    private static void refuseFolders(List<Path> folders) {
        Map<Node, Path> known = new HashMap<>();
        for (Path folder : folders) {
            String name = folder.getFileName().toString();
            Node graph = NodeFactory.createURI(Namespaces.GRAPH + name);
            if (OWN.contains(graph)) {
                throw new InputException(
                        folder + ": the name \"" + name + "\" is kept for a graph of the program. Rename the folder.");
            }
            if (!FOLDER.matcher(name).matches()) {
                throw new InputException(
                        folder + ": the folder names a graph, so its name is made of the letters a to z,"
                                + " digits and hyphens. Rename it.");
            }
            Path other = known.put(graph, folder);
            if (other != null) {
                throw new InputException(
                        other + " and " + folder + " would be one graph, \"" + name + "\". Rename one of them.");
            }
        }
    }

    /** The files that state something: those of the data without its scenarios, then those of the ontology without its shapes. */
    public static List<Path> files(Project project) {
        return Stream.of(project.data(), project.ontology())
                .flatMap(folder -> Project.files(folder, ".ttl").stream())
                .filter(file -> !file.startsWith(project.shapes()) && !file.startsWith(project.scenarios()))
                .toList();
    }

    /** The named graph of a data file: the name of the folder it stands in. */
    public static Node graphOf(Path file) {
        return NodeFactory.createURI(
                Namespaces.GRAPH + file.toAbsolutePath().getParent().getFileName());
    }

    /** One named graph, live; empty if nothing was put into it. */
    public Graph graph(Node name) {
        return graphs.getGraph(name);
    }

    /** The named graphs alone; the default graph is empty. */
    public DatasetGraph namedGraphs() {
        return graphs;
    }

    /** The names of the graphs that hold {@code triple}, sorted. */
    public List<Node> graphsOf(Triple triple) {
        return Iter.iter(graphs.listGraphNodes())
                .filter(name -> graphs.getGraph(name).contains(triple))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** A new graph that holds the triples of all named graphs at this moment. */
    public Graph union() {
        return unionOf(name -> true);
    }

    /** As {@link #union()}, without what is derived or inferred: what somebody wrote. */
    public Graph stated() {
        return unionOf(name -> !name.equals(DERIVED) && !name.equals(INFERRED));
    }

    private Graph unionOf(Predicate<Node> wanted) {
        Graph union = GraphFactory.createDefaultGraph();
        for (Iterator<Node> names = graphs.listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            if (wanted.test(name)) {
                GraphUtil.addInto(union, graphs.getGraph(name));
            }
        }
        return union;
    }

    /** What queries see: the union of this moment as default graph, and the named graphs, live. */
    public Dataset queried() {
        DatasetGraph queried = DatasetGraphFactory.create(union());
        graphs.listGraphNodes().forEachRemaining(name -> queried.addGraph(name, graphs.getGraph(name)));
        return DatasetFactory.wrap(queried);
    }
}
