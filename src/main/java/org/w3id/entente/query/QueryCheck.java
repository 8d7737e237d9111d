package org.w3id.entente.query;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.project.InputException;

/** Refuses what Jena would only log, and what then would silently have no answer: IRIs that are none, unknown functions. */
final class QueryCheck {

    private QueryCheck() {}

    /** @throws InputException that names the IRI or the function in {@code query}, which comes from {@code file} */
    static void check(Path file, Query query) {
        query.getResultURIs().forEach(node -> checkIri(file, node));
        NodeTransformLib.transform(node -> checkIri(file, node), Algebra.compile(query));
        QueryTransformOps.transform(
                query,
                new ElementTransformCopyBase(),
                new ExprTransformApplyElementTransform(new ElementTransformCopyBase()) {
                    @Override
                    public Expr transform(ExprFunctionN function, ExprList arguments) {
                        checkFunction(file, function);
                        return super.transform(function, arguments);
                    }
                });
    }

    /** Whether {@code iri} is in full, and an IRI by the rules. */
    static boolean isIri(String iri) {
        try {
            return IRIx.create(iri).isReference();
        } catch (IRIException e) {
            return false;
        }
    }

    private static Node checkIri(Path file, Node node) {
        if (node.isURI() && !isIri(node.getURI())) {
            throw new InputException(
                    file, 0, 0, "<" + node.getURI() + "> is no IRI. Write one such as <https://example.org/a>.");
        }
        return node;
    }

    /** Jena's lists and maps in literals are not of SPARQL 1.1; fn:apply would call anything. */
    private static boolean isFunction(String iri) {
        return FunctionRegistry.get().isRegistered(iri)
                && !iri.startsWith(ARQConstants.CDTFunctionLibraryURI)
                && !iri.equals(ARQConstants.fnPrefix + "apply");
    }

    private static void checkFunction(Path file, ExprFunctionN function) {
        if (function instanceof E_Function named && !isFunction(named.getFunctionIRI())) {
            throw new InputException(
                    file,
                    0,
                    0,
                    "there is no function " + ShortName.of(named.getFunctionIRI())
                            + ". Use one of SPARQL 1.1, such as CONTAINS, or a cast such as xsd:integer.");
        }
    }
}
