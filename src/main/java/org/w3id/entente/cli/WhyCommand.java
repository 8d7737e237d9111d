package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.Scenarios;
import org.w3id.entente.explanation.Explanation;
import org.w3id.entente.explanation.ExplanationJson;
import org.w3id.entente.explanation.ExplanationMarkdown;
import org.w3id.entente.explanation.ExplanationProv;
import org.w3id.entente.explanation.Explanations;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.InputException;
import org.w3id.entente.query.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente why}: the proofs of one tension or relation. */
@Command(
        name = "why",
        description = "Proves a tension or relation: by which rule, from which claims, in which passages.",
        footer = {
            "",
            "Example:",
            "  entente why burden/south-korea--united-states/cost-sharing-talks-2019",
            "  entente why tension:burden/south-korea--united-states/cost-sharing-talks-2019 --all",
            "  entente why wedge/south-korea--united-states/china-seeks-restored-relations --format markdown"
        })
final class WhyCommand implements Callable<Integer> {

    private static final int DEFAULT_LIMIT = 10;

    @Mixin
    private HelpOption help;

    @ParentCommand
    private Entente entente;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TENSION",
            description =
                    "Its IRI, or what follows id/tension/ or id/relation/ in it; 'tensions --format json' prints IRIs.")
    private String name;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "What would prove it in this scenario: name, or path of a Turtle file, as of what-if.")
    private String scenario;

    @Option(names = "--all", description = "All proofs, the smallest first. Default: the strongest alone.")
    private boolean all;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "With --all: at most so many proofs. Default: " + DEFAULT_LIMIT + ".")
    private Integer limit;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "Only so many levels of what a proof rests on, from 1. Default: all of them.")
    private Integer depth;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, json or prov (PROV-O in Turtle). Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("an explanation", Format.TEXT, Format.MARKDOWN, Format.JSON, Format.PROV);
        requirePositive("--limit", limit, "the number of proofs to show");
        requirePositive("--depth", depth, "the number of levels to show");
        if (limit != null && !all) {
            throw new InputException("--limit goes with --all: without it, why shows one proof.");
        }
        CompleteGraph inferred = CompleteGraph.of(entente.project());
        Optional<Scenario> supposed = Optional.ofNullable(scenario)
                .map(asked -> Scenarios.of(entente.project(), inferred.stated()).find(asked));
        TensionInference run =
                supposed.map(found -> supposed(found, inferred.run())).orElse(inferred.run());
        Tension tension = find(run.tensions()).orElseThrow(() -> missing(inferred.tensions(), run.tensions()));
        Explanations explanations = new Explanations(run);
        int most = limit == null ? DEFAULT_LIMIT : limit;
        Explanation explanation = all ? explanations.all(tension, most) : explanations.strongest(tension);
        print(
                depth == null ? explanation : explanation.cut(depth),
                more(tension, most),
                shown -> ExplanationProv.of(
                        shown, run.stated(), inferred.graph()::graphsOf, supposed.map(Scenario::iri)));
        return ExitCode.DONE.code();
    }

    /** The command that shows more proofs than this one. */
    private String more(Tension tension, int most) {
        List<String> words = new ArrayList<>(List.of("why", TensionList.name(tension)));
        if (scenario != null) {
            words.addAll(List.of("--scenario", scenario));
        }
        words.add("--all");
        if (all) {
            words.addAll(List.of("--limit", Integer.toString(2 * most)));
        }
        if (depth != null) {
            words.addAll(List.of("--depth", depth.toString()));
        }
        return NextCommand.of(words.toArray(String[]::new));
    }

    private static TensionInference supposed(Scenario scenario, TensionInference base) {
        return scenario.supposition(base.stated()).over(base.stated(), base.rules());
    }

    private static void requirePositive(String option, Integer number, String what) {
        if (number != null && number < 1) {
            throw new InputException(option + " " + number + " is no use: give " + what + ", from 1.");
        }
    }

    private void print(Explanation explanation, String more, Function<Explanation, String> prov) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(ExplanationJson.of(explanation));
            case MARKDOWN -> out.print(ExplanationMarkdown.of(explanation));
            case PROV -> out.print(prov.apply(explanation));
            default -> ProofOutline.lines(explanation, more).forEach(out::println);
        }
        out.flush();
    }

    private Optional<Tension> find(List<Tension> tensions) {
        String path = path(name);
        return tensions.stream()
                .filter(tension -> path.equals(path(tension.iri().getURI())) || path.equals(shortPath(tension)))
                .findFirst();
    }

    /** What follows {@code id/}, also where the name has a prefix instead. */
    private static String path(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return (lower.startsWith(Namespaces.ID) ? lower.substring(Namespaces.ID.length()) : lower)
                .replaceFirst("^id:", "")
                .replaceFirst("^tension:", "tension/");
    }

    private static String shortPath(Tension tension) {
        return withoutSpace(path(tension.iri().getURI()));
    }

    private static String withoutSpace(String path) {
        return path.replaceFirst("^(tension|relation)/", "");
    }

    /** A tension that is only lost in the scenario is known. */
    private InputException missing(List<Tension> base, List<Tension> tensions) {
        return find(base)
                .map(lost -> new InputException("Lost in the scenario " + scenario + ", though it holds otherwise: "
                        + lost.label() + ". Why: " + NextCommand.of("what-if", scenario)))
                .orElseGet(() -> unknown(tensions));
    }

    private InputException unknown(List<Tension> tensions) {
        String nearest = Suggestion.of(
                withoutSpace(path(name)),
                tensions.stream().map(WhyCommand::shortPath).toList());
        return new InputException("No tension or relation \"" + name + "\"." + nearest + " All of them: "
                + Entente.command() + " tensions, " + Entente.command() + " tensions --relations");
    }
}
