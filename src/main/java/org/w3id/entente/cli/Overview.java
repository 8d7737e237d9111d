package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.query.Census;
import org.w3id.entente.validation.Finding;

/**
 * What {@code entente} alone prints: what is in the graph, the tensions, the proof of one, and what to type next.
 *
 * @param loaded the graph with all that follows from it
 * @param findings what validation objects to
 * @param checks how many shapes and check queries judged
 */
record Overview(LoadedGraph loaded, List<Finding> findings, int checks) {

    private static final List<String> LISTED_PARTS = List.of("papers", "states", "treaties", "agreements", "laws");

    void print(PrintWriter out, Terminal terminal) {
        List<Tension> tensions =
                loaded.tensions().stream().filter(t -> !t.relation()).toList();
        out.println(terminal.bold("In the graph"));
        graph().forEach(out::println);
        out.println();
        out.println(terminal.bold("Tensions that the rules infer"));
        out.print(new TensionList(tensions, loaded.stated()).shortTable(terminal));
        mostProven(tensions).ifPresent(tension -> {
            out.println();
            out.println(terminal.bold("The proof of one"));
            new ProofOutline(loaded.stated(), loaded.rules())
                    .lines(tension, false)
                    .forEach(out::println);
        });
        out.println();
        out.println(terminal.bold("Next"));
        next(tensions).forEach(out::println);
    }

    /** The tension with most proofs shows most of what there is to see. */
    private static Optional<Tension> mostProven(List<Tension> tensions) {
        return tensions.stream()
                .max(Comparator.comparingInt(tension -> tension.proofs().size()));
    }

    private List<String> graph() {
        Dataset dataset = loaded.dataset();
        Census census = Census.of(dataset);
        Labels labels = new Labels(dataset.asDatasetGraph().getDefaultGraph());
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
        text.add(2, "%-12s".formatted(part), content);
    }

    private static String names(Census census, String part, Labels labels) {
        return census.items(part).stream().map(item -> labels.of(item.thing())).collect(Collectors.joining(", "));
    }

    private static String counts(Census census, Labels labels) {
        return census.items("claims").stream()
                .map(item -> item.count() + " " + labels.of(item.thing()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> next(List<Tension> tensions) {
        String example = tensions.isEmpty() ? "" : TensionList.name(tensions.get(tensions.size() - 1));
        return List.of(
                "  entente why " + example,
                "  entente tensions --between \"South Korea,Japan\"",
                "  entente queries                  the questions that the graph answers",
                "  entente query biegun-denial      one of them",
                "  entente --help");
    }
}
