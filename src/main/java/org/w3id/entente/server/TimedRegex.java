package org.w3id.entente.server;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.util.Context;

/** Puts a limit of time on REGEX and REPLACE, whose matching Jena's timeout does not interrupt. */
final class TimedRegex {

    /** Shorter texts are matched at once where the pattern is tame: a cubic number of steps is soon done. */
    private static final int SHORT = 1000;

    private static final Pattern QUANTIFIER = Pattern.compile("[*+{]");

    private TimedRegex() {}

    /** Holds for what is run with {@code own}. */
    static void limit(Context own, Deadline deadline) {
        RewriteFactory standard = Optimize.getFactory();
        RewriteFactory timed = context -> op -> standard.create(context).rewrite(timed(op, deadline));
        own.set(ARQConstants.sysOptimizerFactory, timed);
    }

    private static Op timed(Op op, Deadline deadline) {
        return Transformer.transform(
                new TransformCopy(),
                new ExprTransformCopy() {
                    @Override
                    public Expr transform(ExprFunctionN function, ExprList arguments) {
                        if (function instanceof E_Regex) {
                            return new TimedMatch(arguments, deadline);
                        }
                        return function instanceof E_StrReplace
                                ? new TimedReplace(arguments, deadline)
                                : super.transform(function, arguments);
                    }
                },
                op);
    }

    /** Tries all matches of the pattern in the text, and throws what a timeout throws where that takes too long. */
    private static void tryMatches(NodeValue text, NodeValue pattern, NodeValue flags, Deadline deadline) {
        deadline.check();
        if (!text.isLiteral() || !pattern.isString() || flags != null && !flags.isString()) {
            return; // the function itself says what is wrong
        }
        String lexical = text.asNode().getLiteralLexicalForm();
        if (lexical.length() <= SHORT && isTame(pattern.getString())) {
            return;
        }
        Matcher matcher = RegexEngine.makePattern(
                        "REGEX", pattern.getString(), flags == null ? null : flags.getString())
                .matcher(new TimedText(lexical, deadline));
        boolean found = true;
        while (found) {
            found = matcher.find();
        }
    }

    private static boolean isTame(String pattern) {
        return pattern.indexOf('(') < 0
                && pattern.indexOf('\\') < 0
                && QUANTIFIER.matcher(pattern).results().limit(3).count() <= 2;
    }

    private static Expr optional(ExprList arguments, int index) {
        return arguments.size() > index ? arguments.get(index) : null;
    }

    private static NodeValue optional(List<NodeValue> arguments, int index) {
        return arguments.size() > index ? arguments.get(index) : null;
    }

    private static final class TimedMatch extends E_Regex {
        private final Deadline deadline;

        TimedMatch(ExprList arguments, Deadline deadline) {
            super(arguments.get(0), arguments.get(1), optional(arguments, 2));
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            tryMatches(arguments.get(0), arguments.get(1), optional(arguments, 2), deadline);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new TimedMatch(arguments, deadline);
        }
    }

    private static final class TimedReplace extends E_StrReplace {
        private final Deadline deadline;

        TimedReplace(ExprList arguments, Deadline deadline) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), optional(arguments, 3));
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            tryMatches(arguments.get(0), arguments.get(1), optional(arguments, 3), deadline);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new TimedReplace(arguments, deadline);
        }
    }
}
