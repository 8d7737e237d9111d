package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Long answers are compressed for who takes that. */
class CompressionTest {

    private static final String LONG = "/sparql?graph=http://e.org/g";

    /** A thousand triples. */
    private static final String GRAPH = "<http://e.org/g> {"
            + IntStream.range(0, 1000)
                    .mapToObj(i -> "<http://e.org/a> <http://e.org/p> \"" + i + "\" .")
                    .collect(Collectors.joining("\n"))
            + "}";

    @Test
    void compressesLongAnswersOnRequest() throws IOException {
        try (ServerUnderTest server = ServerUnderTest.start(ServerSettings.local(0), SmallStore.of(GRAPH))) {
            HttpResponse<byte[]> plain = server.getBytes(LONG, "Accept", "application/n-triples");
            HttpResponse<byte[]> packed =
                    server.getBytes(LONG, "Accept", "application/n-triples", "Accept-Encoding", "gzip");
            HttpResponse<byte[]> refused =
                    server.getBytes(LONG, "Accept", "application/n-triples", "Accept-Encoding", "gzip;q=0");
            HttpResponse<byte[]> small = server.getBytes("/sparql?query=ASK%7B%7D", "Accept-Encoding", "gzip");

            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(packed.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                    .hasSameSizeAs(plain.body());
            assertThat(packed.body().length).isLessThan(plain.body().length / 4);
            assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }
}
