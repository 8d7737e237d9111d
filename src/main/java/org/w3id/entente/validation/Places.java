package org.w3id.entente.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.dataset.Namespaces;

/** Finds, over several Turtle files, the place that a finding speaks of. */
final class Places {

    private final List<TermPositions> files;

    private Places(List<TermPositions> files) {
        this.files = files;
    }

    static Places in(List<Path> files) {
        return new Places(files.stream()
                .map(file -> TermPositions.of(file, Namespaces.ROOT))
                .toList());
    }

    /** The finding with the place of its value, else of its property, else of its node. */
    Finding locate(Finding finding, Graph data) {
        Node subject = named(finding.node(), data);
        return Stream.of(finding.value(), finding.path(), subject)
                .filter(Objects::nonNull)
                .map(term -> find(subject, term))
                .flatMap(Optional::stream)
                .findFirst()
                .map(finding::at)
                .orElse(finding);
    }

    private Optional<Place> find(Node subject, Node term) {
        return files.stream()
                .map(file -> file.of(subject, term))
                .flatMap(Optional::stream)
                .findFirst();
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
