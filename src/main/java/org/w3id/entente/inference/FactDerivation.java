package org.w3id.entente.inference;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.SparqlText;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.project.TextFile;

/**
 * Derives what affirmative facts say outright: which situations took place, plain triples, statements, more general
 * classes. The CONSTRUCT queries in {@code ontology/derivations/} run in the order of their names; each sees what is
 * stated and what the earlier ones derived.
 */
public final class FactDerivation {

    private FactDerivation() {}

    /**
     * Puts what follows into the graph {@link KnowledgeGraph#DERIVED}, without triples that are stated already.
     *
     * @throws InputException where a query cannot be read or is no CONSTRUCT query
     */
    public static void derive(Project project, KnowledgeGraph graph) {
        Graph known = graph.stated();
        Graph derived = graph.graph(KnowledgeGraph.DERIVED);
        for (Path file : Project.files(project.ontology().resolve("derivations"), ".rq")) {
            Graph found = construct(read(file), known);
            found.stream().filter(triple -> !known.contains(triple)).forEach(derived::add);
            GraphUtil.addInto(known, found);
        }
    }

    private static Query read(Path file) {
        Query query = SparqlText.parse(file, TextFile.read(file));
        if (!query.isConstructType()) {
            throw new InputException(file, 0, 0, "is no CONSTRUCT query; a derivation must be one.");
        }
        return query;
    }

    private static Graph construct(Query query, Graph known) {
        try (QueryExecution execution = QueryExecution.create(query, ModelFactory.createModelForGraph(known))) {
            return execution.execConstruct().getGraph();
        }
    }
}
