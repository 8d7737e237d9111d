package org.w3id.entente.server;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/** Puts limits on the functions that Jena's timeout does not interrupt, and that may take or give values without end. */
final class LimitedExpressions extends ExprTransformCopy {

    /** Functions that have two names: as in SPARQL, and by an IRI of XPath. */
    private static final Map<String, BiFunction<ExprList, Deadline, Expr>> BY_IRI = Map.of(
            xpath("matches"), TimedRegex::match,
            xpath("replace"), TimedRegex::replacement,
            xpath("concat"), (arguments, deadline) -> new LimitedText.Concatenation(arguments),
            xpath("contains"),
                    (arguments, deadline) -> search(new E_StrContains(arguments.get(0), arguments.get(1)), deadline),
            xpath("substring-before"),
                    (arguments, deadline) -> search(new E_StrBefore(arguments.get(0), arguments.get(1)), deadline),
            xpath("substring-after"),
                    (arguments, deadline) -> search(new E_StrAfter(arguments.get(0), arguments.get(1)), deadline));

    /** LIMIT 0 asks for nothing; Jena sorts for it, and closes joins that never began, which fails (apache/jena#3516). */
    private static final Transform NOTHING_ASKED = new TransformCopy() {
        @Override
        public Op transform(OpSlice slice, Op rows) {
            return slice.getLength() == 0 ? OpTable.empty() : super.transform(slice, rows);
        }
    };

    private final Deadline deadline;

    private LimitedExpressions(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Holds for what is run with {@code own}. */
    static void limit(Context own, Deadline deadline) {
        RewriteFactory standard = Optimize.getFactory();
        // Last, since the standard rewriting looks whether rows are sorted by variables.
        Transform stoppable = new StoppableSort(Context.getOrSetCancelSignal(own));
        RewriteFactory limited = context ->
                op -> Transformer.transform(stoppable, standard.create(context).rewrite(limited(op, deadline)));
        own.set(ARQConstants.sysOptimizerFactory, limited);
    }

    private static Op limited(Op op, Deadline deadline) {
        Op asked = Transformer.transform(NOTHING_ASKED, op);
        return Transformer.transform(LimitedGroup.TRANSFORM, new LimitedExpressions(deadline), asked);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return CheckedFunction.of(function, left, right, deadline)
                .orElseGet(() -> super.transform(function, left, right));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_StrConcat) {
            return new LimitedText.Concatenation(arguments);
        }
        if (function instanceof E_Function named && BY_IRI.containsKey(named.getFunctionIRI())) {
            try {
                return BY_IRI.get(named.getFunctionIRI()).apply(arguments, deadline);
            } catch (IndexOutOfBoundsException e) {
                return super.transform(function, arguments); // which says that arguments are missing
            }
        }
        Expr limited = TimedRegex.of(function, arguments, deadline);
        return limited == null ? super.transform(function, arguments) : limited;
    }

    private static Expr search(ExprFunction2 function, Deadline deadline) {
        return CheckedFunction.of(function, function.getArg1(), function.getArg2(), deadline)
                .orElseThrow();
    }

    private static String xpath(String name) {
        return ARQConstants.fnPrefix + name;
    }
}
