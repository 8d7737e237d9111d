package org.w3id.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Reference;

/** Adds the column {@code ?passages} to rows that have a column {@code ?claim}: where in the papers the claim stands. */
final class PassagesColumn {

    private static final Var CLAIM = Var.alloc("claim");
    private static final Var PASSAGES = Var.alloc("passages");

    private final Citations citations;

    PassagesColumn(Dataset dataset) {
        this.citations = new Citations(dataset.asDatasetGraph().getDefaultGraph());
    }

    /** The rows with the further column; as they are where there is no {@code ?claim}, or {@code ?passages} is taken. */
    Answer.Rows addTo(Answer.Rows answer) {
        if (!answer.variables().contains(CLAIM) || answer.variables().contains(PASSAGES)) {
            return answer;
        }
        List<Var> variables = new ArrayList<>(answer.variables());
        variables.add(PASSAGES);
        return new Answer.Rows(
                variables, answer.rows().stream().map(this::withPassages).toList());
    }

    private Binding withPassages(Binding row) {
        if (!row.contains(CLAIM)) {
            return row;
        }
        String passages = citations.claim(row.get(CLAIM)).stream()
                .map(Reference::toString)
                .collect(Collectors.joining("; "));
        return passages.isEmpty()
                ? row
                : BindingFactory.binding(row, PASSAGES, NodeFactory.createLiteralString(passages));
    }
}
