package org.w3id.entente.rules;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.shared.JenaException;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.TextFile;

/**
 * Reads rule files in Jena's rule syntax: {@code @prefix} lines, then {@code [name: (…) (…) -> (…)]}. What Jena's parser
 * lets pass in silence (no rules at all, no name, an unknown builtin, an unbound variable in the head) is an error here.
 */
public final class RuleReader {

    private RuleReader() {}

    /**
     * The rules of one file, in its order.
     *
     * @throws InputException with file, line and the rule's name where a rule cannot be used, and what to write instead
     */
    public static List<EntenteRule> read(Path file) {
        RuleText text = RuleText.cut(file, TextFile.read(file).lines().toList());
        if (text.rules().isEmpty()) {
            throw new InputException(file, 0, 0, "holds no rule. Write one as [name: (?a ent:does ?b) -> (…)].");
        }
        List<EntenteRule> rules = new ArrayList<>();
        for (RuleText.Chunk chunk : text.rules()) {
            TokenCheck.check(file, text.prefixes(), chunk.tokens());
            rules.add(parse(file, chunk.line(), RulePrefix.lines(text.prefixes()) + chunk.text()));
        }
        return rules;
    }

    private static EntenteRule parse(Path file, int line, String text) {
        List<Rule> parsed;
        try {
            parsed = Rule.parseRules(
                    Rule.rulesParserFromReader(new BufferedReader(new StringReader(text)), new TensionBuiltins()));
        } catch (Rule.ParserException e) {
            throw new InputException(
                    file,
                    line,
                    1,
                    "this is no rule in Jena's syntax: " + firstLine(e)
                            + " Write [name: (?a ent:p ?b) … -> (?a ent:q ?b)], comments on lines of their own.");
        } catch (JenaException e) {
            throw new InputException(file, line, 1, "this rule cannot be read: " + firstLine(e));
        }
        if (parsed.size() != 1) {
            throw new InputException(file, line, 1, "expected one rule, found " + parsed.size() + ".");
        }
        EntenteRule rule = new EntenteRule(parsed.get(0).getName(), file, line, parsed.get(0));
        RuleCheck.check(rule);
        return rule;
    }

    private static String firstLine(JenaException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".";
    }
}
