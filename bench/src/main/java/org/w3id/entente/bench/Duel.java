package org.w3id.entente.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.w3id.entente.bench.Clients.Load;

/**
 * Our server and another one on the same questions, in turn: other work on the machine strikes both alike, as no turn is
 * longer than a few seconds.
 *
 * @param ours the one
 * @param rival the other
 * @param turns how often each is measured
 * @param turn how long each time, about
 */
record Duel(ServerProcess ours, ServerProcess rival, Clients clients, int turns, Duration turn) {

    /**
     * The throughput of both, in answers a second, and what each turn's ratio of ours to the other was. A turn is as many
     * rounds of all questions as fit into its time, at least one.
     *
     * @throws IOException where they answer a question differently
     */
    JsonObject on(String name, List<Question> questions) throws Exception {
        requireSameAnswers(questions);
        List<Request> toOurs = requests(ours, questions);
        List<Request> toRival = requests(rival, questions);
        int rounds = Math.min(warmUp(toOurs), warmUp(toRival));
        double[] first = new double[turns];
        double[] second = new double[turns];
        double[] ratio = new double[turns];
        for (int i = 0; i < turns; i++) {
            boolean oursFirst = i % 2 == 0;
            double before = measure(oursFirst ? toOurs : toRival, rounds);
            double after = measure(oursFirst ? toRival : toOurs, rounds);
            first[i] = oursFirst ? before : after;
            second[i] = oursFirst ? after : before;
            ratio[i] = first[i] / second[i];
        }
        JsonObject result = new JsonObject();
        result.addProperty("measured", "throughput");
        result.addProperty("questions", name);
        result.addProperty("beside", rival.name());
        result.addProperty("count", questions.size());
        add(result, "entente", first);
        add(result, "rival", second);
        add(result, "ratio", ratio);
        return result;
    }

    private void requireSameAnswers(List<Question> questions) throws IOException {
        for (Question question : questions) {
            if (!question.rows(ours.sparql()).equals(question.rows(rival.sparql()))) {
                throw new IOException("The servers answer differently: " + question.name());
            }
        }
    }

    private static List<Request> requests(ServerProcess server, List<Question> questions) {
        return questions.stream()
                .map(question -> question.request(server.sparql()))
                .toList();
    }

    /** Warms up, for a few turns' time, and says how many rounds fit into one. */
    private int warmUp(List<Request> requests) throws Exception {
        clients.during(requests, turn.multipliedBy(2), (number, answer) -> true);
        double perSecond =
                clients.during(requests, turn, (number, answer) -> true).perSecond();
        return Math.max(1, (int) (perSecond * turn.toMillis() / 1000 / requests.size()));
    }

    private double measure(List<Request> requests, int rounds) throws Exception {
        Load load = clients.rounds(requests, rounds, (number, answer) -> answer.status() == 200);
        if (!load.faults().isEmpty()) {
            throw new IOException(load.faults().get(0));
        }
        return load.perSecond();
    }

    /** All values, and their median. */
    private static void add(JsonObject result, String name, double[] values) {
        JsonArray all = new JsonArray();
        Arrays.stream(values).forEach(all::add);
        result.add(name + "Turns", all);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        result.addProperty(name, sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
