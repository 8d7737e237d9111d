package org.w3id.entente.dataset;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;
import org.w3id.entente.project.InputException;

/**
 * A complaint of Jena's SPARQL parser, made readable: its own message lists dozens of token kinds.
 *
 * @param line from 1; less where unknown
 * @param column from 1; less where unknown
 * @param message what is wrong and what was expected
 */
record SyntaxFault(int line, int column, String message) {

    private static final int SHOWN = 8;
    /** How many characters of a line are shown on each side of the fault. */
    private static final int EXCERPT = 100;
    /** How many characters of a word that is none. */
    private static final int WORD = 60;

    private static final Pattern UNEXPECTED = Pattern.compile(
            "Encountered \"\\s*(?:(?:<\\w+>|\"[^\"]*\")\\s+\")?(.*?)\\s*\"+\\s*at line (\\d+), column (\\d+)\\.(.*)",
            Pattern.DOTALL);
    private static final Pattern EXPECTED = Pattern.compile("^ {4}(\\S+)", Pattern.MULTILINE);
    private static final Pattern LEXICAL = Pattern.compile(
            "Lexical error at line (\\d+), column (\\d+)\\.\\s*Encountered: (<EOF>|'(\\d+)')(?:.*after prefix \"(.*)\")?",
            Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^Line \\d+, column \\d+: ");
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: (\\w*):.*");
    private static final Map<String, String> TOKENS = Map.of(
            "IRIref", "<IRI>",
            "PNAME_NS", "prefix:name",
            "PNAME_LN", "prefix:name",
            "VAR1", "?variable",
            "VAR2", "?variable");
    /** The byte order mark, which nobody types, and what is refused anyway. */
    private static final Set<String> NOT_OFFERED = Set.of("\"\\ufeff\"", "\"service\"");

    /** Brackets within brackets, or parts in a row, thousands of them. */
    static final SyntaxFault TOO_DEEP = new SyntaxFault(0, 0, "the query is too long or nested too deeply. Split it");

    static SyntaxFault of(QueryParseException e) {
        if (e.getMessage() == null) { // how Jena reports that the parser's stack overflowed
            return TOO_DEEP;
        }
        Matcher unexpected = UNEXPECTED.matcher(e.getMessage());
        if (unexpected.find()) {
            return unexpected(unexpected);
        }
        Matcher lexical = LEXICAL.matcher(e.getMessage());
        if (lexical.find()) {
            return lexical(lexical);
        }
        String message = PLACE.matcher(e.getMessage()).replaceFirst("");
        Matcher prefix = PREFIX.matcher(message);
        return new SyntaxFault(
                e.getLine(),
                e.getColumn(),
                prefix.matches()
                        ? "the prefix \"" + prefix.group(1) + ":\" is not declared; declare it with PREFIX"
                        : message);
    }

    private static SyntaxFault unexpected(Matcher complaint) {
        String token = complaint.group(1);
        return new SyntaxFault(
                Integer.parseInt(complaint.group(2)),
                Math.max(1, Integer.parseInt(complaint.group(3))),
                (token.equals("<EOF>") ? "the query ends too early" : "unexpected \"" + cut(token) + "\"")
                        + "; expected " + expected(complaint.group(4)));
    }

    private static String expected(String list) {
        Set<String> tokens = EXPECTED.matcher(list)
                .results()
                .map(match -> match.group(1))
                .filter(token -> !NOT_OFFERED.contains(token))
                .map(SyntaxFault::readable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String shown = tokens.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return (tokens.size() > 1 ? "one of " : "") + shown + (tokens.size() > SHOWN ? " or others" : "");
    }

    private static String readable(String token) {
        String bare = token.substring(1, token.length() - 1);
        if (token.startsWith("<")) {
            return TOKENS.getOrDefault(
                    bare, bare.toLowerCase(Locale.ROOT).replaceAll("\\d", "").replace('_', ' '));
        }
        return bare.matches("\\w+") ? bare.toUpperCase(Locale.ROOT) : token;
    }

    private static SyntaxFault lexical(Matcher complaint) {
        int line = Integer.parseInt(complaint.group(1));
        int column = Integer.parseInt(complaint.group(2));
        String read = complaint.group(5) == null ? "" : complaint.group(5).replaceAll("\\\\(.)", "$1");
        int start = Math.max(1, column - read.length());
        if (complaint.group(4) == null) {
            return new SyntaxFault(
                    line, start, read.isEmpty() ? "the query ends too early" : "the query ends inside " + cut(read));
        }
        return new SyntaxFault(
                line,
                start,
                read.isEmpty()
                        ? "the character \"" + Character.toString(Integer.parseInt(complaint.group(4)))
                                + "\" cannot stand here"
                        : "\"" + cut(read) + "\" is no word of SPARQL 1.1");
    }

    private static String cut(String word) {
        return word.length() > WORD ? word.substring(0, WORD) + "…" : word;
    }

    /** The fault at its place in {@code origin}, with the line of {@code text} in question. */
    InputException in(Path origin, String text) {
        return new InputException(origin, line, column, message + "." + excerpt(text));
    }

    private String excerpt(String text) {
        return text.lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .filter(shown -> line > 0 && column > 0 && column <= shown.length() + 1)
                .map(shown -> excerptOf(shown, column - 1))
                .orElse("");
    }

    /** Of a long line only what is about the place. */
    private static String excerptOf(String line, int place) {
        int start = Math.max(0, place - EXCERPT);
        int end = Math.min(line.length(), place + EXCERPT);
        String before = (start > 0 ? "…" : "") + line.substring(start, place);
        String after = line.substring(place, end) + (end < line.length() ? "…" : "");
        return "\n  " + before + after + "\n  " + before.replaceAll("[^\t]", " ") + "^";
    }
}
