package org.w3id.entente.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.dataset.FilePosition;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TermPositions;

/** Finds, over several Turtle files, the place that a finding speaks of. */
final class FindingLocator {

    private final List<TermPositions> files;

    private FindingLocator(List<TermPositions> files) {
        this.files = files;
    }

    static FindingLocator in(List<Path> files) {
        return new FindingLocator(files.stream()
                .map(file -> TermPositions.of(file, Namespaces.ROOT))
                .toList());
    }

    /** The finding with the place of its value, else of its property, else of its node. */
    Finding locate(Finding finding, Graph data) {
        Node subject = named(finding.node(), data);
        return searches(subject, finding.path(), finding.value())
                .flatMap(search -> files.stream().map(search).flatMap(Optional::stream))
                .findFirst()
                .map(finding::at)
                .orElse(finding);
    }

    private static Stream<Function<TermPositions, Optional<FilePosition>>> searches(
            Node subject, Node path, Node value) {
        Stream.Builder<Function<TermPositions, Optional<FilePosition>>> searches = Stream.builder();
        if (value != null) {
            searches.add(file -> path == null ? file.of(subject, value) : file.of(subject, path, value));
        }
        if (path != null) {
            searches.add(file -> file.of(subject, path));
        }
        return searches.add(file -> file.of(subject)).build();
    }

    /** The node, or for an unnamed node the named one in whose description it stands, if any. */
    private static Node named(Node node, Graph data) {
        Node named = node;
        for (int depth = 0; named.isBlank() && depth < 10; depth++) {
            Optional<Triple> parent =
                    data.find(Node.ANY, Node.ANY, named).toList().stream().findFirst();
            if (parent.isEmpty()) {
                return TermPositions.UNNAMED;
            }
            named = parent.get().getSubject();
        }
        return named;
    }
}
