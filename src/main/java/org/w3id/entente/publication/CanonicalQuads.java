package org.w3id.entente.publication;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.project.InputException;

/**
 * Quads in an order, and with labels of blank nodes, that depend on nothing but what they say: two isomorphic datasets
 * give the same list. The labels of one graph are those of RDFC-1.0; those of a dataset are found in the same way, but are
 * not the same.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization (RDFC-1.0)</a>
 */
public final class CanonicalQuads {

    private static final String BLANK = "_:";
    /** Stands for triple terms, which RDFC-1.0 does not know. */
    private static final String TRIPLE_TERM = "urn:x-entente:triple-term";

    /**
     * Some graphs, which nobody means to write, would keep the algorithm busy for years. Ordinary ones take one or two steps
     * for each quad that names a blank node, a ring of 40 nodes 450; of nodes that are all linked with each other, six are too
     * many. The limit is some hundredths of a second for few quads.
     */
    private static final long STEPS = 20_000;

    private static final long STEPS_FOR_A_QUAD = 100;

    private static final NodeFormatter TERMS = new NodeFormatterNT();

    private CanonicalQuads() {}

    /**
     * One quad.
     *
     * @param quad with canonical labels of blank nodes
     * @param text its line in canonical N-Quads, or N-Triples if it is of the default graph; without the end of line
     */
    public record Line(Quad quad, String text) {}

    private record Sortable(byte[] key, Line line) {}

    /**
     * Each quad once, with its line, in the order of the lines.
     *
     * @throws InputException where blank nodes are so alike and entangled that they cannot be told apart in due time, or one
     *     stands in a triple term
     */
    public static List<Line> of(Collection<Quad> quads) {
        Map<String, String> labels = labels(quads);
        return quads.stream()
                .map(quad -> relabelled(quad, labels))
                .distinct()
                .map(quad -> sortable(new Line(quad, text(quad))))
                // The standard sorts by code points, which is the order of UTF-8, not that of Java's strings.
                .sorted((a, b) -> Arrays.compareUnsigned(a.key(), b.key()))
                .map(Sortable::line)
                .toList();
    }

    /**
     * Finds out, for much less than {@link #of} takes, whether {@code quads} have canonical labels.
     *
     * @throws InputException as {@link #of}
     */
    public static void requireLabels(Collection<Quad> quads) {
        labels(quads);
    }

    private static Sortable sortable(Line line) {
        return new Sortable(line.text().getBytes(StandardCharsets.UTF_8), line);
    }

    private static Map<String, String> labels(Collection<Quad> quads) {
        List<Quad> telling = quads.stream().filter(CanonicalQuads::mayNameBlank).toList();
        if (telling.isEmpty()) {
            return Map.of();
        }
        // What names no blank node has no part in how they are labelled, and sorting it takes most of the time.
        long[] left = {STEPS + STEPS_FOR_A_QUAD * telling.size()};
        RdfCanon canon = RdfCanon.create("SHA-256", () -> {
            if (--left[0] < 0) {
                throw new OutOfSteps();
            }
        });
        telling.forEach(quad -> add(quad, canon));
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

    private static boolean mayNameBlank(Quad quad) {
        return quad.getSubject().isBlank()
                || quad.getObject().isBlank()
                || quad.getObject().isTripleTerm()
                || quad.getGraph().isBlank();
    }

    private static void add(Quad quad, RdfCanon canon) {
        String graph = quad.getGraph().isBlank() ? resource(quad.getGraph()) : null;
        String subject = resource(quad.getSubject());
        String predicate = predicate(quad);
        Node object = quad.getObject();
        if (object.isLiteral()) {
            String language = object.getLiteralLanguage();
            String direction = Optional.ofNullable(object.getLiteralBaseDirection())
                    .map(Object::toString)
                    .orElse(null);
            canon.quad(
                    subject,
                    predicate,
                    object.getLiteralLexicalForm(),
                    object.getLiteralDatatypeURI(),
                    language.isEmpty() ? null : language,
                    direction,
                    graph);
        } else if (object.isTripleTerm()) {
            canon.quad(subject, predicate, ground(object), TRIPLE_TERM, null, null, graph);
        } else {
            canon.quad(subject, predicate, resource(object), null, null, null, graph);
        }
    }

    // titanium-rdfc 2.0.0 fails on graphs that have an IRI, so the predicate tells of the graph.
    private static String predicate(Quad quad) {
        return quad.isDefaultGraph() || quad.getGraph().isBlank()
                ? quad.getPredicate().getURI()
                : quad.getPredicate().getURI() + " " + quad.getGraph().getURI();
    }

    private static String resource(Node node) {
        return node.isBlank() ? BLANK + node.getBlankNodeLabel() : node.getURI();
    }

    private static String ground(Node tripleTerm) {
        if (!tripleTerm.getTriple().isConcrete() || NodeFmtLib.strNT(tripleTerm).contains(BLANK)) {
            throw new InputException("A blank node in a triple term has no canonical label: " + tripleTerm);
        }
        return NodeFmtLib.strNT(tripleTerm);
    }

    private static Quad relabelled(Quad quad, Map<String, String> labels) {
        return Quad.create(
                relabelled(quad.getGraph(), labels),
                relabelled(quad.getSubject(), labels),
                quad.getPredicate(),
                relabelled(quad.getObject(), labels));
    }

    private static Node relabelled(Node node, Map<String, String> labels) {
        return node.isBlank()
                ? NodeFactory.createBlankNode(labels.get(resource(node)).substring(BLANK.length()))
                : node;
    }

    private static String text(Quad quad) {
        StringBuilder line = new StringBuilder();
        line.append(text(quad.getSubject())).append(' ');
        line.append(text(quad.getPredicate())).append(' ');
        line.append(text(quad.getObject())).append(' ');
        if (!quad.isDefaultGraph()) {
            line.append(text(quad.getGraph())).append(' ');
        }
        return line.append('.').toString();
    }

    private static String text(Node node) {
        if (node.isBlank()) {
            return BLANK + node.getBlankNodeLabel();
        }
        if (node.isURI()) {
            return NQuadsWriter.resource(node.getURI());
        }
        // Jena leaves control characters as they are, which the canonical form escapes.
        if (node.isLiteral() && node.getLiteralBaseDirection() == null) {
            String language = node.getLiteralLanguage();
            return NQuadsWriter.literal(
                    node.getLiteralLexicalForm(),
                    node.getLiteralDatatypeURI(),
                    language.isEmpty() ? null : language,
                    null);
        }
        StringWriterI text = new StringWriterI();
        TERMS.format(text, node);
        return text.toString();
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
