package org.w3id.entente.server;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** REGEX and REPLACE with a limit of time, since Jena's timeout does not interrupt them, and of length. */
final class TimedRegex {

    /** Shorter texts are matched at once where the pattern is tame: a cubic number of steps is soon done. */
    private static final int SHORT = 1000;

    private static final Pattern QUANTIFIER = Pattern.compile("[*+{]");

    private TimedRegex() {}

    /** {@code function} of {@code arguments} with limits where it is REGEX or REPLACE, else null. */
    static Expr of(ExprFunctionN function, ExprList arguments, Deadline deadline) {
        if (function instanceof E_Regex) {
            return match(arguments, deadline);
        }
        return function instanceof E_StrReplace ? replacement(arguments, deadline) : null;
    }

    /** REGEX. */
    static Expr match(ExprList arguments, Deadline deadline) {
        return new TimedMatch(arguments, deadline);
    }

    /** REPLACE. */
    static Expr replacement(ExprList arguments, Deadline deadline) {
        return new TimedReplace(arguments, deadline);
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

    /** Makes the text, as far as it may grow, where it may grow beyond the limit. */
    private static void tryReplacement(List<NodeValue> arguments, Deadline deadline) {
        if (!arguments.stream().allMatch(NodeValue::isLiteral)) {
            return;
        }
        String text = arguments.get(0).asNode().getLiteralLexicalForm();
        String replacement = arguments.get(2).asNode().getLiteralLexicalForm();
        // A group of two characters may stand for the whole text, and groups overlap in no text twice.
        if ((text.length() + 1L) * (2L * replacement.length() + 1) <= ValueLimits.CHARACTERS) {
            return;
        }
        NodeValue flags = optional(arguments, 3);
        Matcher matcher = RegexEngine.makePattern(
                        "REPLACE",
                        arguments.get(1).asNode().getLiteralLexicalForm(),
                        flags == null ? null : flags.asString())
                .matcher(new TimedText(text, deadline));
        StringBuilder made = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(made, replacement);
                ValueLimits.requireCharacters(made.length());
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return; // the function itself says that the replacement is none
        }
        ValueLimits.requireCharacters(made.length());
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
            tryReplacement(arguments, deadline);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new TimedReplace(arguments, deadline);
        }
    }
}
