package org.w3id.entente.dataset;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.UpdateParser;
import org.apache.jena.sparql.modify.UpdateRequestSink;
import org.apache.jena.sparql.modify.UpdateSink;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.UsingUpdateSink;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.project.InputException;

/** Reads SPARQL 1.1 queries in which our prefixes count as declared, and refuses what would write or go out to the network. */
public final class SparqlText {

    private SparqlText() {}

    /** Parses {@code text}; throws {@link InputException} with the place in {@code origin} where it is no query that may run. */
    public static Query parse(Path origin, String text) {
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
        } catch (StackOverflowError e) {
            throw SyntaxFault.TOO_DEEP.in(origin, text);
        }
        if (query.getQueryPattern() == null) {
            query.setQueryPattern(new ElementGroup()); // a DESCRIBE may have none, on which substitution fails
        }
        refuseService(origin, query);
        return query;
    }

    /**
     * The same for an update, which may still hold anything that parses.
     *
     * @param using the graphs that each operation with a pattern reads, where it must not say so itself
     */
    public static UpdateRequest parseUpdate(Path origin, String text, UsingList using) {
        UpdateRequest request = new UpdateRequest();
        request.getPrefixMapping().setNsPrefixes(Namespaces.QUERY_PREFIXES);
        request.setBaseURI(Namespaces.ROOT);
        UpdateSink sink = new UsingUpdateSink(new UpdateRequestSink(request), using);
        try {
            UpdateParser.createParser(Syntax.syntaxSPARQL_11).parse(sink, request, text);
        } catch (QueryParseException e) {
            throw SyntaxFault.of(e).in(origin, text);
        } catch (QueryException | UpdateException e) {
            throw new InputException(origin, 0, 0, e.getMessage());
        } catch (StackOverflowError e) {
            throw SyntaxFault.TOO_DEEP.in(origin, text);
        }
        return request;
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

    /** Throws {@link InputException} where there is a SERVICE: also in subqueries and in EXISTS within any expression. */
    public static void refuseService(Path origin, Query query) {
        ElementTransform refusal = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementService service, Node server, Element pattern) {
                throw new InputException(
                        origin,
                        0,
                        0,
                        "SERVICE is not allowed: a query sees only this graph and calls no other server."
                                + " Take the SERVICE block out.");
            }
        };
        QueryTransformOps.transform(query, refusal, new ExprTransformApplyElementTransform(refusal));
    }
}
