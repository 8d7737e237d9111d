package org.w3id.entente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.FilePosition;

class FindingTest {

    @Test
    void sortsByPlaceThenSeverityThenName() {
        List<Finding> ordered = List.of(
                finding(Severity.ERROR, "x:b", null),
                finding(Severity.WARN, "x:a", null),
                finding(Severity.INFO, "x:z", place("a.ttl", 9, 9)),
                finding(Severity.INFO, "x:y", place("b.ttl", 2, 1)),
                finding(Severity.ERROR, "x:x", place("b.ttl", 10, 2)),
                finding(Severity.ERROR, "x:w", place("b.ttl", 10, 10)),
                finding(Severity.WARN, "x:a", place("b.ttl", 10, 10)),
                finding(Severity.WARN, "x:b", place("b.ttl", 10, 10)));
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted(Finding.IN_FILE_ORDER)).containsExactlyElementsOf(ordered);
    }

    private static Finding finding(Severity severity, String node, FilePosition place) {
        return new Finding(severity, "Shape", NodeFactory.createURI(node), null, null, "message", place);
    }

    private static FilePosition place(String file, long line, long column) {
        return new FilePosition(Path.of(file), line, column);
    }
}
