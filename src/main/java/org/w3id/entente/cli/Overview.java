package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.explanation.Explanations;
import org.w3id.entente.inference.CompleteGraph;
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
record Overview(CompleteGraph loaded, List<Finding> findings, int checks, List<StoredQuery> queries) {

    /** {@code ?_name}; a query that has one may ask for --set, so it is no first example. */
    private static final Pattern REQUIRED_PARAMETER = Pattern.compile("[?$]_[^_]");

    void print(PrintWriter out, Terminal terminal) {
        Map<String, List<String>> sections = sections(terminal);
        sections.values().removeIf(List::isEmpty);
        out.println(sections.entrySet().stream()
                .map(section -> terminal.bold(section.getKey()) + "\n" + String.join("\n", section.getValue()))
                .collect(Collectors.joining("\n\n")));
    }

    private Map<String, List<String>> sections(Terminal terminal) {
        Graph stated = loaded.stated();
        Labels labels = new Labels(stated);
        List<Tension> tensions =
                loaded.tensions().stream().filter(t -> !t.relation()).toList();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put(
                "In the graph",
                new CensusText(Census.of(loaded.dataset()), labels)
                        .lines(FindingsText.summary(findings, "the data", checks)));
        sections.put("Tensions that the rules infer", listed(tensions, terminal));
        sections.put("Relations that they infer, which are no tensions", relations(labels));
        mostProven(tensions)
                .ifPresent(tension -> sections.put(
                        "The proof of one",
                        ProofOutline.lines(
                                new Explanations(loaded.run()).strongest(tension),
                                NextCommand.of("why", TensionList.name(tension), "--all"))));
        sections.put("Next", next(tensions, labels));
        return sections;
    }

    private List<String> listed(List<Tension> tensions, Terminal terminal) {
        List<String> lines = new ArrayList<>(new TensionList(tensions, loaded.stated())
                .shortTable(terminal)
                .lines()
                .toList());
        if (!lines.isEmpty()) {
            lines.add("");
            lines.add(TensionList.legend(false));
        }
        return lines;
    }

    private List<String> relations(Labels labels) {
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

    private List<String> next(List<Tension> tensions, Labels labels) {
        List<String> lines = new ArrayList<>();
        if (!findings.isEmpty()) {
            lines.add("  " + Entente.command() + " validate");
        }
        if (!tensions.isEmpty()) {
            Tension last = tensions.get(tensions.size() - 1);
            lines.add("  " + Entente.command() + " why " + TensionList.name(last));
            lines.add("  " + Entente.command() + " tensions --between \""
                    + last.parties().stream().map(labels::of).collect(Collectors.joining(",")) + "\"");
        }
        if (!queries.isEmpty()) {
            lines.add("  " + Entente.command() + " queries");
        }
        queries.stream()
                .filter(query -> !REQUIRED_PARAMETER.matcher(query.text()).find())
                .findFirst()
                .ifPresent(query -> lines.add("  " + Entente.command() + " query " + query.fullName()));
        lines.add("  " + Entente.command() + " --help");
        return lines;
    }
}
