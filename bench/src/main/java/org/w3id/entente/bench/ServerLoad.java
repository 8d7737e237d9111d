package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Our server beside plain Fuseki, for long, and when it is written to. */
@Command(
        name = "bench/server",
        description = "Measures our server beside plain Fuseki on the same queries; see bench/README.md.",
        mixinStandardHelpOptions = true)
final class ServerLoad implements Callable<Integer> {

    private static final Question CLAIMS = new Question(
            "claims",
            "SELECT ?claim WHERE { ?claim a <https://w3id.org/entente/vocab/Claim> } ORDER BY STR(?claim) LIMIT 200");

    @Option(names = "--turns", defaultValue = "12", description = "How often each server is measured. Default: 12.")
    private int turns;

    @Option(names = "--seconds", defaultValue = "5", description = "How long each time. Default: 5.")
    private int seconds;

    @Option(names = "--clients", defaultValue = "4", description = "How many at once. Default: 4.")
    private int clientCount;

    @Option(names = "--heap", defaultValue = "1g", description = "The heap of each server. Default: 1g.")
    private String heap;

    @Option(names = "--soak", description = "Keep our server under load for so many minutes instead.")
    private int minutes;

    @Option(names = "--writes", description = "Measure so many changes of each kind instead.")
    private int writes;

    @Mixin
    private Results results;

    private final Path home = Path.of(System.getProperty("entente.home", "."));

    public static void main(String[] args) {
        System.exit(new CommandLine(new ServerLoad()).execute(args));
    }

    /** 1 where a goal is missed or an answer was at fault. */
    @Override
    public Integer call() throws Exception {
        ServerReport report = new ServerReport(results.from(this::measure));
        results.show(report.text(), ServerReport.MARK);
        return report.goalsMet() ? 0 : 1;
    }

    private void measure() throws Exception {
        JsonObject machine = Machine.describe();
        machine.addProperty("measured", "machine");
        record(machine);
        if (writes > 0) {
            for (JsonObject result : new Writes(home, heap).measure(writes)) {
                record(result);
            }
        } else {
            reads();
        }
    }

    private void reads() throws Exception {
        try (ServerProcess ours = ServerProcess.start(Contestant.ENTENTE, home, heap);
                Clients clients = new Clients(clientCount)) {
            List<String> claims = CLAIMS.values("claim", ours.sparql());
            if (minutes > 0) {
                List<Question> all = new ArrayList<>(Question.stored(home));
                all.addAll(Question.lookUps(claims));
                record(new Soak(ours, clients).run(minutes, all, claims));
            } else {
                beside(Contestant.FUSEKI, ours, clients, claims);
                beside(Contestant.FUSEKI_32K, ours, clients, claims);
            }
        }
    }

    private void beside(String name, ServerProcess ours, Clients clients, List<String> claims) throws Exception {
        try (ServerProcess rival = ServerProcess.start(name, home, heap)) {
            Duel duel = new Duel(ours, rival, clients, turns, Duration.ofSeconds(seconds));
            record(duel.on("stored queries", Question.stored(home)));
            record(duel.on("look-ups", Question.lookUps(claims)));
        }
    }

    private void record(JsonObject result) throws IOException {
        result.addProperty("clients", clientCount);
        result.addProperty("heap", heap);
        results.add(result);
    }
}
