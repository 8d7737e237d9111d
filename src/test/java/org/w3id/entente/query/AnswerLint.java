package org.w3id.entente.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Finds answers that are written into a query: a literal in BIND, SELECT or VALUES that also is a cell of the expected
 * rows, or one of the parts of a cell that are joined by "; "; and a variable that is bound to a mere constant. Literals
 * of up to three characters are left alone, for a comparison with 0 or a separator is no answer.
 */
final class AnswerLint {

    private static final int HARMLESS = 3;

    private final List<String> findings = new ArrayList<>();
    private final Set<String> literals = new LinkedHashSet<>();

    private AnswerLint() {}

    static List<String> findings(Query query, List<List<String>> expected) {
        AnswerLint lint = new AnswerLint();
        lint.collect(query);
        Set<String> cells = expected.stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.concat(Stream.of(cell), Arrays.stream(cell.split("; "))))
                .collect(Collectors.toSet());
        lint.literals.stream()
                .filter(literal -> literal.length() > HARMLESS && cells.contains(literal))
                .forEach(literal -> lint.findings.add("\"" + literal + "\" stands in the query and in its answer"));
        return lint.findings;
    }

    private void collect(Query query) {
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpExtend extend) {
                        extend.getVarExprList().forEachVarExpr((variable, expr) -> {
                            if (expr.isConstant()) {
                                findings.add(variable + " is bound to the constant " + expr);
                            }
                            literalsOf(expr);
                        });
                    }

                    @Override
                    public void visit(OpTable values) {
                        values.getTable().rows().forEachRemaining(row -> row.forEach((variable, node) -> add(node)));
                    }
                },
                null);
    }

    private void literalsOf(Expr expr) {
        Walker.walk(expr, new ExprVisitorBase() {
            @Override
            public void visit(NodeValue value) {
                add(value.asNode());
            }
        });
    }

    private void add(Node node) {
        if (node.isLiteral()) {
            literals.add(node.getLiteralLexicalForm());
        }
    }
}
