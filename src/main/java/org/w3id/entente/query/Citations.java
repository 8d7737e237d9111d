package org.w3id.entente.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.vocabulary.ENT;

/**
 * Words passages as references: "Kim 2019, block 8".
 *
 * @param graph where sources, passages and claims are described
 */
record Citations(Graph graph) {

    private record Reference(String source, int block) {
        @Override
        public String toString() {
            return source + ", block " + block;
        }
    }

    /** The passages of a claim, by source and block, each block once: "Kim 2019, block 8; Kim 2019, block 12". Empty if it has none. */
    Optional<String> claim(Node claim) {
        List<String> references = graph
                .find(claim, ENT.passage.asNode(), Node.ANY)
                .mapWith(triple -> reference(triple.getObject()))
                .toList()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Reference::source).thenComparing(Reference::block))
                .map(Reference::toString)
                .toList();
        return references.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", references));
    }

    /** The reference to a passage; empty if {@code node} is none. */
    Optional<String> passage(Node node) {
        return reference(node).map(Reference::toString);
    }

    private Optional<Reference> reference(Node passage) {
        return object(passage, ENT.blockNumber.asNode())
                .flatMap(block -> object(passage, ENT.inSource.asNode())
                        .flatMap(source -> object(source, ENT.citationLabel.asNode()))
                        .map(label -> new Reference(
                                label.getLiteralLexicalForm(), Integer.parseInt(block.getLiteralLexicalForm()))));
    }

    private Optional<Node> object(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }
}
