package org.w3id.entente.query;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.update.Update;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.SparqlText;
import org.w3id.entente.project.InputException;

/** A SPARQL 1.1 Update that somebody sent, in which our prefixes count as declared; it reaches nothing but the dataset. */
public final class ReceivedUpdate {

    private static final Path ORIGIN = Path.of("update");

    private ReceivedUpdate() {}

    /**
     * Parses {@code text}.
     *
     * @param using the graphs that the protocol names; then no operation may name its own
     * @param union whether the default graph is the union of the named ones, so that nothing can be written to it
     * @throws InputException where it does not parse or may not run
     */
    public static List<Update> parse(String text, UsingList using, boolean union) {
        LongNumber.refuse(ORIGIN, text);
        List<Update> operations = SparqlText.parseUpdate(ORIGIN, text, using).getOperations();
        if (operations.isEmpty()) {
            throw new InputException(ORIGIN, 0, 0, "it changes nothing. Write an operation such as INSERT DATA.");
        }
        operations.forEach(ReceivedUpdate::check);
        if (union && operations.stream().anyMatch(ReceivedUpdate::writesDefaultGraph)) {
            throw new InputException(
                    ORIGIN,
                    0,
                    0,
                    "the default graph is the union of the named graphs, so nothing can be put into it or taken out of"
                            + " it. Say which graph: GRAPH <" + Namespaces.GRAPH + "my-paper> { … }.");
        }
        return operations;
    }

    private static void check(Update operation) {
        if (operation instanceof UpdateLoad) {
            throw new InputException(
                    ORIGIN,
                    0,
                    0,
                    "LOAD is not allowed: the server fetches nothing from elsewhere. Send the data with PUT or POST to"
                            + " ?graph=, or with INSERT DATA.");
        }
        if (operation instanceof UpdateModify modify) {
            check(modify.getWherePattern());
        }
    }

    /** As the pattern of a query. */
    private static void check(Element pattern) {
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern == null ? new ElementGroup() : pattern);
        SparqlText.refuseService(ORIGIN, query);
        QueryCheck.check(ORIGIN, query);
    }

    private static boolean writesDefaultGraph(Update operation) {
        if (operation instanceof UpdateBinaryOp transfer) {
            return Stream.of(transfer.getSrc(), transfer.getDest()).anyMatch(Target::isDefault);
        }
        if (operation instanceof UpdateDropClear removal) {
            return removal.isDefault();
        }
        Node with = operation instanceof UpdateModify modify ? modify.getWithIRI() : null;
        return with == null && quads(operation).anyMatch(Quad::isDefaultGraph);
    }

    private static Stream<Quad> quads(Update operation) {
        if (operation instanceof UpdateDataInsert insert) {
            return insert.getQuads().stream();
        }
        if (operation instanceof UpdateDataDelete delete) {
            return delete.getQuads().stream();
        }
        if (operation instanceof UpdateDeleteWhere delete) {
            return delete.getQuads().stream();
        }
        return operation instanceof UpdateModify modify
                ? Stream.concat(modify.getDeleteQuads().stream(), modify.getInsertQuads().stream())
                : Stream.of();
    }
}
