package org.w3id.entente.validation;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/** The one property by which to name the path of a SHACL result. */
final class PathProperty {

    private PathProperty() {}

    /** The first step of the path; of alternatives, the first that the focus node has. Null where there is no path. */
    static Node of(ReportEntry entry, Graph data) {
        if (entry.resultPath() == null) {
            return null;
        }
        List<Node> steps = firstSteps(entry.resultPath()).toList();
        return steps.stream()
                .filter(step -> data.contains(entry.focusNode(), step, Node.ANY))
                .findFirst()
                .orElse(steps.isEmpty() ? null : steps.get(0));
    }

    private static Stream<Node> firstSteps(Path path) {
        if (path instanceof P_Link link) {
            return Stream.of(link.getNode());
        }
        if (path instanceof P_Seq seq) {
            return firstSteps(seq.getLeft());
        }
        if (path instanceof P_Alt alternatives) {
            return Stream.concat(firstSteps(alternatives.getLeft()), firstSteps(alternatives.getRight()));
        }
        return path instanceof P_Path1 repeated ? firstSteps(repeated.getSubPath()) : Stream.of();
    }
}
