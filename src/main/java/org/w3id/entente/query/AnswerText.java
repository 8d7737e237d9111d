package org.w3id.entente.query;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.dataset.Namespaces;

/** Answers in the standard formats of SPARQL, in which things go by their full IRIs. */
public final class AnswerText {

    private AnswerText() {}

    /** SPARQL 1.1 Query Results in CSV. */
    public static String csv(Answer.Rows answer) {
        return written(out -> ResultSetFormatter.outputAsCSV(out, resultSet(answer)));
    }

    /** Rows of plain texts, quoted and ended as those of answers are. */
    public static String csv(List<String> header, List<List<String>> rows) {
        List<Var> variables = Var.varList(header);
        return csv(new Answer.Rows(
                variables, rows.stream().map(row -> binding(variables, row)).toList()));
    }

    /** "true" or "false" below a header. */
    public static String csv(Answer.Truth answer) {
        return written(out -> ResultSetFormatter.outputAsCSV(out, answer.holds()));
    }

    /** SPARQL 1.1 Query Results in JSON. */
    public static String json(Answer.Rows answer) {
        return written(out -> ResultSetFormatter.outputAsJSON(out, resultSet(answer)));
    }

    /** SPARQL 1.1 Query Results in JSON. */
    public static String json(Answer.Truth answer) {
        return written(out -> ResultSetFormatter.outputAsJSON(out, answer.holds()));
    }

    /** Turtle with those of the product's prefixes that occur. */
    public static String turtle(Answer.Triples answer) {
        Graph prefixed = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(prefixed, answer.graph());
        setPrefixes(prefixed);
        return RDFWriter.source(prefixed).lang(Lang.TURTLE).asString();
    }

    /** Gives {@code graph} those of the product's prefixes that occur in it, and no others. */
    public static void setPrefixes(Graph graph) {
        Set<String> namespaces = graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() || node.isLiteral())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralDatatypeURI())
                .map(AnswerText::namespace)
                .collect(Collectors.toSet());
        graph.getPrefixMapping().clearNsPrefixMap(); // those of the data and of the query came along
        Namespaces.QUERY_PREFIXES.getNsPrefixMap().forEach((prefix, namespace) -> {
            if (namespaces.contains(namespace)) {
                graph.getPrefixMapping().setNsPrefix(prefix, namespace);
            }
        });
    }

    /** All up to the last slash or hash; one in a name would keep Turtle from shortening it. */
    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static Binding binding(List<Var> variables, List<String> row) {
        BindingBuilder binding = Binding.builder();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                binding.add(variables.get(i), NodeFactory.createLiteralString(row.get(i)));
            }
        }
        return binding.build();
    }

    private static ResultSet resultSet(Answer.Rows answer) {
        return ResultSetStream.create(answer.variables(), answer.rows().iterator());
    }

    private static String written(Consumer<OutputStream> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.accept(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
