package org.w3id.entente.validation;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

/** The SHACL shapes of a folder, and what they object to. A new Turtle file in the folder is a new set of shapes. */
final class ShapeSet {

    private final Shapes shapes;

    private ShapeSet(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Reads all shapes below {@code folder}. */
    static ShapeSet read(Path folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        Project.files(folder, ".ttl").forEach(file -> TurtleFile.read(file, Namespaces.ROOT, graph));
        try {
            return new ShapeSet(Shapes.parse(graph));
        } catch (ShaclParseException e) {
            throw new InputException("The shapes in " + folder + " cannot be used: " + e.getMessage());
        }
    }

    /** How many shapes have targets of their own. */
    int size() {
        return shapes.numRootShapes();
    }

    /** Findings in {@code data}, without places. */
    List<Finding> judge(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(entry -> finding(entry, data))
                .toList();
    }

    private Finding finding(ReportEntry entry, Graph data) {
        Node node = entry.focusNode();
        Node value = entry.value() == null || entry.value().equals(node) ? null : entry.value();
        String message = value == null ? entry.message() : entry.message() + " Found: " + ShortName.of(value) + '.';
        return new Finding(
                severity(entry), nameOf(entry.source()), node, PathProperty.of(entry, data), value, message, null);
    }

    private static Severity severity(ReportEntry entry) {
        return switch (entry.severity().level().getLocalName()) {
            case "Warning" -> Severity.WARN;
            case "Info" -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }

    /** The local name of the shape, or for an unnamed property shape of the shape that holds it. */
    private String nameOf(Node source) {
        Node shape = source;
        while (shape.isBlank()) {
            shape = shapes.getGraph()
                    .find(Node.ANY, Node.ANY, shape)
                    .mapWith(t -> t.getSubject())
                    .next();
        }
        return shape.getLocalName();
    }
}
