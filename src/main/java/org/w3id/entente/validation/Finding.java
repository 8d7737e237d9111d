package org.w3id.entente.validation;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.FilePosition;
import org.w3id.entente.dataset.ShortName;

/**
 * One thing that a shape or a check query objects to.
 *
 * @param check name of the shape ({@code ClaimShape}) or of the query ({@code unknown-term})
 * @param node what the finding is about
 * @param path the property at fault, or null where it is no single property
 * @param value the value at fault, or null where the fault is that one is missing or that there are too many
 * @param message what is wrong or was expected, and what to do
 * @param place where the node is described, as close to the fault as can be told; null where no file describes it
 */
public record Finding(
        Severity severity, String check, Node node, Node path, Node value, String message, FilePosition place) {

    /** By file, line and column; then by severity, node, check and message. */
    static final Comparator<Finding> IN_FILE_ORDER = Comparator.comparing(
                    Finding::place,
                    Comparator.nullsFirst(Comparator.<FilePosition, String>comparing(
                                    place -> place.file().toString())
                            .thenComparing(FilePosition.IN_FILE)))
            .thenComparing(Finding::severity)
            .thenComparing(Finding::name)
            .thenComparing(Finding::check)
            .thenComparing(Finding::message);

    /** The node's readable name: {@code claim:kim-2019/radar-lock-on-alleged}. */
    public String name() {
        return ShortName.of(node);
    }

    Finding at(FilePosition found) {
        return new Finding(severity, check, node, path, value, message, found);
    }
}
