package org.w3id.entente.query;

import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;

/** Reads SPARQL 1.1 queries in which our prefixes count as declared, and refuses what would write or go out to the network. */
final class SparqlText {

    private SparqlText() {}

    /** Parses {@code text}; throws {@link InputException} with the place in {@code origin} where it is no query that may run. */
    static Query parse(Path origin, String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Namespaces.QUERY_PREFIXES);
        try {
            QueryFactory.parse(query, text, Namespaces.ROOT, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            if (isUpdate(text)) {
                throw new InputException(
                        origin,
                        0,
                        0,
                        "this is a SPARQL Update. Queries only read; to change the graph, edit the files in data/.");
            }
            throw SyntaxFault.of(e).in(origin, text);
        } catch (QueryException e) {
            throw new InputException(origin, 0, 0, e.getMessage());
        }
        refuseService(origin, query);
        return query;
    }

    /** The query as algebra; of a DESCRIBE without pattern, nothing. */
    static Op algebra(Query query) {
        return query.getQueryPattern() == null ? OpNull.create() : Algebra.compile(query);
    }

    private static boolean isUpdate(String text) {
        UpdateRequest request = new UpdateRequest();
        request.getPrefixMapping().setNsPrefixes(Namespaces.QUERY_PREFIXES);
        try {
            UpdateFactory.parse(request, text, Namespaces.ROOT, Syntax.syntaxSPARQL_11);
            return !request.getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static void refuseService(Path origin, Query query) {
        Walker.walk(
                algebra(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        throw new InputException(
                                origin,
                                0,
                                0,
                                "SERVICE is not allowed: a query sees only this graph and calls no other server. Take the SERVICE block out.");
                    }
                },
                null);
    }
}
