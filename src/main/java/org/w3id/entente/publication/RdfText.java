package org.w3id.entente.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;

/**
 * RDF as text, in UTF-8. The same triples give the same bytes in every run: blank nodes have canonical labels, everything
 * is sorted, and only those of {@link Prefixes} that are used are declared.
 */
public final class RdfText {

    private static final Map<Lang, RDFFormat> FORMATS = Map.of(
            Lang.TURTLE, RDFFormat.TURTLE_PRETTY,
            Lang.JSONLD, RDFFormat.JSONLD11_PRETTY,
            Lang.RDFXML, RDFFormat.RDFXML_PLAIN,
            Lang.TRIG, RDFFormat.TRIG_PRETTY);

    private RdfText() {}

    /** The triples of {@code graph}. */
    public static byte[] of(Graph graph, DataFormat format) {
        return of(graph, format.lang());
    }

    /**
     * The triples of {@code graph}.
     *
     * @param lang Turtle, N-Triples, RDF/XML or JSON-LD
     */
    public static byte[] of(Graph graph, Lang lang) {
        List<CanonicalQuads.Line> lines = CanonicalQuads.of(graph.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList());
        return lang.equals(Lang.NTRIPLES) ? lines(lines) : written(RDFWriter.source(graphOf(lines)), lang);
    }

    /**
     * The quads of {@code dataset}: its named graphs, and its default graph where that holds triples of its own.
     *
     * @param lang N-Quads, TriG or JSON-LD
     */
    public static byte[] of(DatasetGraph dataset, Lang lang) {
        return of(dataset.stream().toList(), lang);
    }

    /**
     * The same for {@code quads}.
     *
     * @param lang N-Quads, TriG or JSON-LD
     */
    public static byte[] of(Collection<Quad> quads, Lang lang) {
        return ofLines(CanonicalQuads.of(quads), lang);
    }

    /**
     * The same for {@code lines}, for who writes them in several formats.
     *
     * @param lang N-Quads, TriG or JSON-LD
     */
    static byte[] ofLines(List<CanonicalQuads.Line> lines, Lang lang) {
        return lang.equals(Lang.NQUADS) ? lines(lines) : written(RDFWriter.source(datasetOf(lines)), lang);
    }

    private static byte[] lines(List<CanonicalQuads.Line> lines) {
        return lines.stream()
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Graph graphOf(List<CanonicalQuads.Line> lines) {
        return graph(lines.stream().map(line -> line.quad().asTriple()).toList());
    }

    private static Graph graph(List<Triple> triples) {
        OrderedGraph graph = new OrderedGraph(triples);
        graph.getPrefixMapping().setNsPrefixes(Prefixes.usedIn(triples.stream()));
        return graph;
    }

    private static DatasetGraph datasetOf(List<CanonicalQuads.Line> lines) {
        Map<Node, List<Triple>> graphs = lines.stream()
                .map(CanonicalQuads.Line::quad)
                .collect(Collectors.groupingBy(
                        Quad::getGraph, LinkedHashMap::new, Collectors.mapping(Quad::asTriple, Collectors.toList())));
        List<Triple> unnamed = graphs.getOrDefault(Quad.defaultGraphIRI, List.of());
        DatasetGraph dataset = new DatasetGraphMapLink(new OrderedGraph(unnamed));
        PrefixMapping used =
                Prefixes.usedIn(lines.stream().map(line -> line.quad().asTriple()));
        used.getNsPrefixMap().forEach(dataset.prefixes()::add);
        graphs.forEach((name, triples) -> {
            if (!Quad.isDefaultGraph(name)) {
                dataset.addGraph(name, new OrderedGraph(triples));
            }
        });
        return dataset;
    }

    private static byte[] written(RDFWriterBuilder writer, Lang lang) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.format(FORMATS.get(lang)).set(RIOT.symTurtleDirectiveStyle, "at").output(bytes);
        return bytes.toByteArray();
    }
}
