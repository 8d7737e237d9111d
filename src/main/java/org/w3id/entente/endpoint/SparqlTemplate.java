package org.w3id.entente.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.syntax.syntaxtransform.UpdateTransformOps;
import org.apache.jena.update.UpdateFactory;

/** The queries and updates that lie beside this class, with values in place of variables. */
final class SparqlTemplate {

    private SparqlTemplate() {}

    static Query query(String file, Map<Var, Node> values) {
        Query query = QueryFactory.create(text(file), Syntax.syntaxSPARQL_11);
        return QueryTransformOps.transform(query, values);
    }

    /** The one INSERT or DELETE of a file. */
    static UpdateModify update(String file, Map<Var, Node> values) {
        UpdateModify update = (UpdateModify) UpdateFactory.create(text(file), Syntax.syntaxSPARQL_11)
                .getOperations()
                .get(0);
        return (UpdateModify) UpdateTransformOps.transform(update, values);
    }

    private static String text(String file) {
        try (InputStream in = SparqlTemplate.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
