package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.entente.bench.Clients.Load;
import org.w3id.entente.dataset.Namespaces;

/**
 * Our server under load for long: queries, pages and data. An answer is at fault where it is not 200, or not as long as the
 * first one to the same request.
 */
record Soak(ServerProcess server, Clients clients) {

    /**
     * Minute by minute, so that one can see whether it gets slower or larger.
     *
     * @param things IRIs that have pages and data
     */
    JsonObject run(int minutes, List<Question> questions, List<String> things) throws Exception {
        List<Request> requests = new ArrayList<>();
        questions.forEach(question -> requests.add(question.request(server.sparql())));
        things.forEach(thing -> documents(thing).forEach(requests::add));
        int[] lengths = lengths(requests);
        JsonObject result = new JsonObject();
        result.addProperty("measured", "soak");
        result.addProperty("minutes", minutes);
        result.addProperty("requests", requests.size());
        long answers = 0;
        List<String> faults = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            Load load = clients.during(
                    requests,
                    Duration.ofMinutes(1),
                    (number, answer) -> answer.status() == 200 && answer.content().length == lengths[number]);
            answers += load.answers();
            faults.addAll(load.faults());
            if (minute == 1) {
                add(result, "first", load);
            }
            if (minute == minutes) {
                add(result, "last", load);
            }
            System.err.println("minute " + minute + ": " + Math.round(load.perSecond()) + " answers/s, " + faults.size()
                    + " faults");
        }
        faults.stream().limit(10).forEach(System.err::println);
        result.addProperty("answers", answers);
        result.addProperty("faults", faults.size());
        result.addProperty("alive", server.alive());
        return result;
    }

    private Stream<Request> documents(String thing) {
        URI place = server.sparql().resolve("/" + thing.substring(Namespaces.ROOT.length()));
        return Stream.of(".html", ".ttl").map(ending -> Request.get(URI.create(place + ending)));
    }

    /** How long the first answers are; faulty ones are found in each minute. */
    private static int[] lengths(List<Request> requests) throws IOException {
        int[] lengths = new int[requests.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Connection.ask(requests.get(i)).content().length;
        }
        return lengths;
    }

    private void add(JsonObject result, String minute, Load load) throws IOException {
        result.addProperty(minute + "PerSecond", load.perSecond());
        result.addProperty(minute + "Median", load.millis(0.5));
        result.addProperty(minute + "Percent99", load.millis(0.99));
        result.addProperty(minute + "Memory", server.memory());
    }
}
