package org.w3id.entente.publication;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.project.InputException;

/**
 * What the blank nodes of some quads are to be called, so that it depends on nothing but what the quads say.
 *
 * @param labels by the present one, both as they stand in N-Quads: {@code _:c14n0}
 */
record BlankLabels(Map<String, String> labels) {

    /**
     * Some graphs, which nobody means to write, would keep the algorithm busy for years. Ordinary ones take one or two steps
     * for each quad that names a blank node, a ring of 40 nodes 450; of nodes that are all linked with each other, six are too
     * many. The limit is some hundredths of a second for few quads.
     */
    private static final long STEPS = 20_000;

    private static final long STEPS_FOR_A_QUAD = 100;

    /**
     * Those of {@code quads}.
     *
     * @throws InputException as {@link CanonicalQuads#of}
     */
    static BlankLabels of(Collection<Quad> quads) {
        List<Quad> telling = quads.stream().filter(BlankLabels::mayNameBlank).toList();
        if (telling.isEmpty()) {
            return new BlankLabels(Map.of());
        }
        // What names no blank node has no part in how they are labelled, and sorting it takes most of the time.
        return new BlankLabels(found(telling));
    }

    private static boolean mayNameBlank(Quad quad) {
        return quad.getSubject().isBlank()
                || quad.getObject().isBlank()
                || quad.getObject().isTripleTerm()
                || quad.getGraph().isBlank();
    }

    private static Map<String, String> found(List<Quad> telling) {
        long[] left = {STEPS + STEPS_FOR_A_QUAD * telling.size()};
        RdfCanon canon = RdfCanon.create("SHA-256", () -> {
            if (--left[0] < 0) {
                throw new OutOfSteps();
            }
        });
        telling.forEach(quad -> TitaniumQuads.add(quad, canon));
        try {
            canon.provide(new Nowhere());
        } catch (OutOfSteps e) {
            throw new InputException(
                    "The blank nodes of a graph are so alike and entangled that they cannot be told apart."
                            + " Give them IRIs.");
        } catch (RdfConsumerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return canon.mapping();
    }

    /** {@code quad}, which is one of those that the labels were found for, with the new labels. */
    Quad relabelled(Quad quad) {
        return Quad.create(
                relabelled(quad.getGraph()),
                relabelled(quad.getSubject()),
                quad.getPredicate(),
                relabelled(quad.getObject()));
    }

    private Node relabelled(Node node) {
        return node.isBlank()
                ? NodeFactory.createBlankNode(
                        labels.get(TitaniumQuads.resource(node)).substring(TitaniumQuads.BLANK.length()))
                : node;
    }

    private static final class OutOfSteps extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The canonical quads are made from the labels alone. */
    private static final class Nowhere implements RdfQuadConsumer {

        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                String datatype,
                String language,
                String direction,
                String graph) {
            return this;
        }
    }
}
