package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.query.Census;
import org.w3id.entente.query.StoredQuery;
import org.w3id.entente.validation.Finding;

/**
 * What {@code entente} alone prints: what is in the graph, the tensions, the proof of one, and what to type next.
 *
 * @param loaded the graph with all that follows from it
 * @param findings what validation objects to
 * @param checks how many shapes and check queries judged
 * @param queries the stored queries
 */
record Overview(LoadedGraph loaded, List<Finding> findings, int checks, List<StoredQuery> queries) {

    private static final List<String> LISTED_PARTS = List.of("papers", "states", "treaties", "agreements", "laws");

    void print(PrintWriter out, Terminal terminal) {
        List<Tension> tensions =
                loaded.tensions().stream().filter(t -> !t.relation()).toList();
        section(out, terminal.bold("In the graph"), graph());
        section(
                out,
                terminal.bold("Tensions that the rules infer"),
                new TensionList(tensions, loaded.stated())
                        .shortTable(terminal)
                        .lines()
                        .toList());
        section(out, terminal.bold("Relations that they infer, which are no tensions"), relations());
        mostProven(tensions)
                .ifPresent(tension -> section(
                        out,
                        terminal.bold("The proof of one"),
                        new ProofOutline(loaded.stated(), loaded.rules()).lines(tension, false)));
        out.println(terminal.bold("Next"));
        next(tensions).forEach(out::println);
    }

    private static void section(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(out::println);
            out.println();
        }
    }

    private List<String> relations() {
        Labels labels = new Labels(loaded.stated());
        return loaded.tensions().stream()
                .filter(Tension::relation)
                .map(relation -> "  " + relation.label() + " (" + labels.of(relation.status()) + ")")
                .toList();
    }

    /** The tension with most proofs shows most of what there is to see. */
    private static Optional<Tension> mostProven(List<Tension> tensions) {
        return tensions.stream()
                .max(Comparator.comparingInt(tension -> tension.proofs().size()));
    }

    private List<String> graph() {
        Census census = Census.of(loaded.dataset());
        Labels labels = new Labels(loaded.stated());
        WrappedText text = new WrappedText();
        for (String part : LISTED_PARTS) {
            add(text, part, names(census, part, labels));
            if (part.equals("papers")) {
                add(text, "claims", census.total("claims") + ": " + counts(census, labels));
            }
        }
        String alleged = names(census, "alleged incidents", labels);
        String stated = names(census, "incidents", labels);
        add(
                text,
                "incidents",
                (stated.isEmpty() ? "none stated as fact" : stated)
                        + (alleged.isEmpty() ? "" : "; not as fact: " + alleged));
        add(
                text,
                "statements",
                census.total("statements") + " by " + census.items("statements").size() + " speakers");
        add(text, "checked", FindingsText.summary(findings, "the data", checks));
        return text.lines();
    }

    private static void add(WrappedText text, String part, String content) {
        if (!content.isEmpty()) {
            text.add(2, "%-12s".formatted(part), content);
        }
    }

    private static String names(Census census, String part, Labels labels) {
        return census.items(part).stream().map(item -> labels.of(item.thing())).collect(Collectors.joining(", "));
    }

    private static String counts(Census census, Labels labels) {
        return census.items("claims").stream()
                .map(item -> item.count() + " " + labels.of(item.thing()))
                .collect(Collectors.joining(", "));
    }

    private List<String> next(List<Tension> tensions) {
        List<String> lines = new ArrayList<>();
        if (!findings.isEmpty()) {
            lines.add("  entente validate");
        }
        if (!tensions.isEmpty()) {
            Tension last = tensions.get(tensions.size() - 1);
            Labels labels = new Labels(loaded.stated());
            lines.add("  entente why " + TensionList.name(last));
            lines.add("  entente tensions --between \""
                    + last.parties().stream().map(labels::of).collect(Collectors.joining(",")) + "\"");
        }
        if (!queries.isEmpty()) {
            lines.add("  entente queries");
            lines.add("  entente query " + queries.get(0).name());
        }
        lines.add("  entente --help");
        return lines;
    }
}
