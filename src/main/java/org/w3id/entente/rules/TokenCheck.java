package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.w3id.entente.project.InputException;

/**
 * Refuses what Jena's parser reads otherwise than it looks: {@code 8.2} as a floating-point number, {@code 2018-12-01} as
 * a text, {@code burden} as an IRI, {@code "\n"} as the letter n, prefixes that no line declares.
 */
final class TokenCheck {

    private static final Pattern VARIABLE = Pattern.compile("\\?[A-Za-z0-9_]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern NUMBER_START = Pattern.compile("[+-]?[0-9].*");
    private static final Pattern FULL_IRI = Pattern.compile("(https?|urn|file|ftp|mailto):[^<>\"'{}|^`\\\\]+");
    private static final Pattern ANGLED_IRI = Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]*):[^<>\"'{}|^`\\\\]*>");
    private static final Pattern PLAIN_ESCAPES = Pattern.compile("([^\\\\]|\\\\[\\\\'\"])*");
    private static final Pattern BUILTIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Set<String> SYNTAX = Set.of("(", ")", "[", "]", "->", "<-");

    private final Path file;
    private final Map<String, String> prefixes;
    private final String rule;

    private TokenCheck(Path file, Map<String, String> prefixes, String rule) {
        this.file = file;
        this.prefixes = prefixes;
        this.rule = rule;
    }

    /**
     * @param prefixes what {@code file} declares, names without colon
     * @param tokens of one rule
     * @throws InputException with the place of the first token that is not what it looks like
     */
    static void check(Path file, Map<String, String> prefixes, List<RuleToken> tokens) {
        boolean named = tokens.size() > 1 && tokens.get(1).text().endsWith(":");
        String name = named ? "rule " + tokens.get(1).text() + " " : "";
        TokenCheck check = new TokenCheck(file, prefixes, name);
        for (int i = named ? 2 : 1; i < tokens.size(); i++) {
            RuleToken token = tokens.get(i);
            RuleToken before = tokens.get(i - 1);
            boolean innerName = token.text().endsWith(":") && before.is("[");
            boolean called = BUILTIN.matcher(token.text()).matches()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("(");
            if (!innerName && !called && !SYNTAX.contains(token.text())) {
                check.check(token, before.isText());
            }
        }
    }

    private void check(RuleToken token, boolean afterText) {
        String text = token.text();
        if (token.isText()) {
            checkText(token);
        } else if (text.startsWith("^^")) {
            checkType(token);
        } else if (text.startsWith("?")) {
            refuseUnless(
                    VARIABLE.matcher(text).matches(),
                    token,
                    "a variable is named by letters, digits and _. Write ?firstParty or ?first_party.");
        } else if (text.startsWith("@") && afterText) {
            throw fault(
                    token,
                    "Jena's rules have no texts with a language. Read the text into a variable, or compare with one that has"
                            + " none: 'burden'.");
        } else if (text.startsWith("#") || text.startsWith("//")) {
            throw fault(token, "a comment stands on a line of its own. Move it above the rule or the line.");
        } else if (text.equals("*") || text.startsWith("_")) {
            throw fault(
                    token, text + " is no term of a rule. Write a variable that stands nowhere else, such as ?any.");
        } else if (NUMBER_START.matcher(text).matches()) {
            checkNumber(token);
        } else {
            refuseUnless(!text.equals("."), token, "clauses end without a full stop. Take it out.");
            checkIri(token);
        }
    }

    private void checkText(RuleToken token) {
        String inner = token.text().substring(1, token.text().length() - 1);
        refuseUnless(
                PLAIN_ESCAPES.matcher(inner).matches(),
                token,
                "a backslash only keeps the quote or backslash behind it. Write the character itself.");
    }

    private void checkType(RuleToken token) {
        String type = token.text().substring(2);
        refuseUnless(
                type.indexOf(':') >= 0 && !type.startsWith("<") && isKnown(type),
                token,
                "\"" + type + "\" is no datatype that this file can name. Write '5'^^xsd:integer, and"
                        + " @prefix xsd: <http://www.w3.org/2001/XMLSchema#> above the rules.");
    }

    private void checkNumber(RuleToken token) {
        String text = token.text();
        if (WHOLE_NUMBER.matcher(text).matches() && XSDDatatype.XSDint.isValid(text)) {
            return;
        }
        throw fault(
                token,
                "Jena does not read " + text + " as the number or date that it seems. Write '" + written(text) + ".");
    }

    private static String written(String text) {
        if (FRACTION.matcher(text).matches()) {
            return text + "'^^xsd:decimal";
        }
        if (DATE.matcher(text).matches()) {
            return text + (text.length() == "yyyy-mm".length() ? "'^^xsd:gYearMonth" : "'^^xsd:date");
        }
        return (WHOLE_NUMBER.matcher(text).matches() ? text : "5") + "'^^xsd:integer";
    }

    private void checkIri(RuleToken token) {
        String text = token.text();
        if (text.startsWith("<")) {
            refuseUnless(
                    ANGLED_IRI.matcher(text).matches() && !prefixes.containsKey(text.substring(1, text.indexOf(':'))),
                    token,
                    text + " is no full IRI. Write <https://…> without spaces, commas and brackets, or ent:name without"
                            + " < and >.");
        } else if (text.indexOf(':') < 0) {
            throw fault(
                    token,
                    "\"" + text + "\" is neither variable, IRI, text nor number. Write ?" + text + ", prefix:" + text
                            + " or '" + text + "'.");
        } else if (!isKnown(text) && !FULL_IRI.matcher(text).matches()) {
            String prefix = text.substring(0, text.indexOf(':') + 1);
            throw fault(
                    token,
                    "the file declares no prefix " + prefix + " Write @prefix " + prefix
                            + " <https://…> above the rules, or mend the name.");
        }
    }

    private boolean isKnown(String name) {
        return prefixes.containsKey(name.substring(0, name.indexOf(':')));
    }

    private void refuseUnless(boolean fine, RuleToken token, String message) {
        if (!fine) {
            throw fault(token, message);
        }
    }

    private InputException fault(RuleToken token, String message) {
        return new InputException(file, token.line(), token.column(), rule + message);
    }
}
