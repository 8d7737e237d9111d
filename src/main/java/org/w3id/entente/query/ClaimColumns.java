package org.w3id.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * Adds columns to rows that have a column {@code ?claim}: {@code ?mode}, so that no prediction passes for a fact, and
 * {@code ?passages}, where in the papers the claim stands. A column of the query's own stays as it is.
 */
final class ClaimColumns {

    private static final Var CLAIM = Var.alloc("claim");
    private static final Var MODE = Var.alloc("mode");
    private static final Var PASSAGES = Var.alloc("passages");

    private final Graph graph;
    private final Citations citations;

    ClaimColumns(Dataset dataset) {
        this.graph = dataset.asDatasetGraph().getDefaultGraph();
        this.citations = new Citations(graph);
    }

    /** The rows with the further columns; as they are where there is no {@code ?claim}. */
    Answer.Rows addTo(Answer.Rows answer) {
        return answer.variables().contains(CLAIM)
                ? with(PASSAGES, this::passages, with(MODE, this::mode, answer))
                : answer;
    }

    private static Answer.Rows with(Var column, Function<Node, Optional<Node>> value, Answer.Rows answer) {
        if (answer.variables().contains(column)) {
            return answer;
        }
        List<Var> variables = new ArrayList<>(answer.variables());
        variables.add(column);
        return new Answer.Rows(
                variables,
                answer.rows().stream()
                        .map(row -> Optional.ofNullable(row.get(CLAIM))
                                .flatMap(value)
                                .map(found -> BindingFactory.binding(row, column, found))
                                .orElse(row))
                        .toList());
    }

    private Optional<Node> mode(Node claim) {
        return Values.first(graph, claim, ENT.mode);
    }

    private Optional<Node> passages(Node claim) {
        String passages =
                citations.claim(claim).stream().map(Reference::toString).collect(Collectors.joining("; "));
        return passages.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createLiteralString(passages));
    }
}
