package org.w3id.entente.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

/**
 * Judges what is stated by the shapes of {@code ontology/shapes/} and the queries of {@code ontology/checks/}. What is
 * derived or inferred is never judged. Reads only.
 */
public final class Validator {

    private final ShapeSet shapes;
    private final List<CheckQuery> checks;
    private final List<Path> projectFiles;
    private final List<Path> scenarios;

    private Validator(ShapeSet shapes, List<CheckQuery> checks, List<Path> projectFiles, List<Path> scenarios) {
        this.shapes = shapes;
        this.checks = checks;
        this.projectFiles = projectFiles;
        this.scenarios = scenarios;
    }

    /** Reads the shapes and queries of {@code project}; throws {@link InputException} where one cannot be used. */
    public static Validator of(Project project) {
        return new Validator(
                ShapeSet.read(project.shapes()),
                CheckQuery.readAll(project.ontology().resolve("checks")),
                KnowledgeGraph.files(project),
                Project.files(project.scenarios(), ".ttl"));
    }

    /** How many shapes and queries judge. */
    public int size() {
        return shapes.size() + checks.size();
    }

    /**
     * All findings in what {@code knowledge} states, in the order of files and lines; then those in each of the project's
     * scenarios, which is judged beside what is stated and by itself: what one supposes is nothing to another.
     */
    public List<Finding> validate(KnowledgeGraph knowledge) {
        return Stream.concat(
                        Stream.of(validate(knowledge.stated())),
                        scenarios.stream().map(scenario -> validate(knowledge, List.of(scenario))))
                .flatMap(List::stream)
                .toList();
    }

    /** All findings in {@code stated}, which must hold what the project states, and must not change meanwhile. */
    public List<Finding> validate(Graph stated) {
        return placed(judge(stated).toList(), stated, projectFiles);
    }

    /**
     * The findings about what {@code files} describe, judged beside what {@code knowledge} states. Where a file gives a
     * node a type, the file alone describes the node; otherwise it adds to what is stated.
     *
     * @throws InputException where a file is missing, no Turtle, or empty
     */
    public List<Finding> validate(KnowledgeGraph knowledge, List<Path> files) {
        Graph own = GraphFactory.createDefaultGraph();
        files.forEach(file -> readInto(own, file));
        Graph data = knowledge.stated();
        own.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .forEachRemaining(typed -> data.remove(typed.getSubject(), Node.ANY, Node.ANY));
        GraphUtil.addInto(data, own);
        Set<Node> described = own.find().mapWith(Triple::getSubject).toSet();
        List<Finding> findings =
                judge(data).filter(found -> described.contains(found.node())).toList();
        return placed(findings, data, files);
    }

    private static void readInto(Graph graph, Path file) {
        Graph read = GraphFactory.createDefaultGraph();
        TurtleFile.read(file, Namespaces.ROOT, read);
        if (read.isEmpty()) {
            throw new InputException(file, 0, 0, "states nothing, so there is nothing to validate.");
        }
        GraphUtil.addInto(graph, read);
    }

    /** In parallel, since most of the time of a first run is the loading of classes. The order of findings is made later. */
    private Stream<Finding> judge(Graph data) {
        Stream<Function<Graph, List<Finding>>> queries = checks.stream().map(check -> check::judge);
        return Stream.concat(Stream.of(shapes::judge), queries).parallel().flatMap(judge -> judge.apply(data).stream());
    }

    /** Files are read for places only where there is something to place. */
    private static List<Finding> placed(List<Finding> findings, Graph data, List<Path> files) {
        if (findings.isEmpty()) {
            return findings;
        }
        FindingLocator locator = FindingLocator.in(files);
        return findings.stream()
                .map(finding -> locator.locate(finding, data))
                .distinct()
                .sorted(Finding.IN_FILE_ORDER)
                .toList();
    }
}
