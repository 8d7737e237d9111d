package org.w3id.entente.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.project.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente why}: the proofs of one tension or relation. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Proves a tension or relation: by which rule, from which claims, in which passages.",
        footer = {
            "",
            "Example:",
            "  entente why burden/south-korea--united-states/sma-11-talks",
            "  entente why tension:burden/south-korea--united-states/sma-11-talks --all"
        })
final class WhyCommand implements Callable<Integer> {

    @ParentCommand
    private Entente entente;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TENSION",
            description =
                    "Its IRI, or what follows id/tension/ or id/relation/ in it; 'tensions --format json' prints IRIs.")
    private String name;

    @Option(names = "--all", description = "Every proof. Default: the strongest.")
    private boolean all;

    @Override
    public Integer call() {
        LoadedGraph inferred = LoadedGraph.of(entente.project());
        Tension tension = find(inferred.tensions());
        new ProofOutline(inferred.stated(), inferred.rules())
                .lines(tension, all)
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    private Tension find(List<Tension> tensions) {
        String path = path(name);
        return tensions.stream()
                .filter(tension -> path.equals(path(tension.iri().getURI())) || path.equals(shortPath(tension)))
                .findFirst()
                .orElseThrow(() -> unknown(path, tensions));
    }

    /** What follows {@code id/}, also where the name has a prefix instead. */
    private static String path(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return (lower.startsWith(Namespaces.ID) ? lower.substring(Namespaces.ID.length()) : lower)
                .replaceFirst("^id:", "")
                .replaceFirst("^(tension|relation):", "$1/");
    }

    private static String shortPath(Tension tension) {
        return path(tension.iri().getURI()).replaceFirst("^(tension|relation)/", "");
    }

    private InputException unknown(String path, List<Tension> tensions) {
        String nearest = tensions.stream()
                .map(WhyCommand::shortPath)
                .min(Comparator.comparingInt(known -> distance(path.replaceFirst("^(tension|relation)/", ""), known)))
                .map(known -> " The nearest is " + known + ".")
                .orElse("");
        return new InputException(
                "No tension or relation \"" + name + "\"." + nearest + " All tensions: entente tensions");
    }

    /** How many characters must be put in, taken out or replaced to make {@code b} of {@code a} (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
