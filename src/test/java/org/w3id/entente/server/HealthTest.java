package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What operators watch: Fuseki's ping, and its metrics for Prometheus, which count good and bad requests. */
class HealthTest {

    @Test
    void pingAndMetrics() {
        try (ServerUnderTest server = ServerUnderTest.start(ServerSettings.local(0), SmallStore.of(""))) {
            server.get("/sparql?query=ASK%7B%7D");
            server.get("/sparql?query=ASK%7B%7D");
            server.get("/sparql?query=nonsense");

            HttpResponse<String> ping = server.get("/$/ping");
            HttpResponse<String> metrics = server.get("/$/metrics");

            assertThat(ping.statusCode()).isEqualTo(200);
            assertThat(ping.body()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.+-]+(Z)?\\R");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/plain");
            assertThat(metrics.body().lines().filter(line -> line.contains("operation=\"query\"")))
                    .anyMatch(line -> line.startsWith("fuseki_requests{") && line.endsWith(" 3.0"))
                    .anyMatch(line -> line.startsWith("fuseki_requests_good{") && line.endsWith(" 2.0"))
                    .anyMatch(line -> line.startsWith("fuseki_requests_bad{") && line.endsWith(" 1.0"));
        }
    }

    @Test
    void nothingElseOfFusekiIsThere() {
        try (ServerUnderTest server = ServerUnderTest.start(ServerSettings.local(0), SmallStore.of(""))) {
            for (String path : new String[] {"/$/stats", "/$/datasets", "/$/server", "/$/compact/sparql", "/$/tasks"}) {
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }
}
