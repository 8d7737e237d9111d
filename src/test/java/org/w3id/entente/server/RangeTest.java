package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of documents, as RFC 9110, section 14, has them: a broken download goes on where it ended. */
class RangeTest {

    private static final String PATH = "/downloads/entente.nq";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(ServerSettings.local(0), () -> SmallStore.of(""));

    private static byte[] whole;
    private static String etag;

    @BeforeAll
    static void ask() {
        HttpResponse<byte[]> answer = server.getBytes(PATH);
        whole = answer.body();
        etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("Content-Range")).isEmpty();
        assertThat(whole.length).isGreaterThan(2000);
    }

    /** {@code N} is the number of bytes, {@code L} the place of the last one; from the first to before the last. */
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,                  bytes 0-0/N,     0,   1",
        "bytes=10-19,                bytes 10-19/N,   10,  20",
        "bytes=10-,                  bytes 10-L/N,    10,  N",
        "bytes=-10,                  bytes T-L/N,     T,   N",
        "bytes=L-L,                  bytes L-L/N,     L,   N",
        "bytes=10-999999999999999,   bytes 10-L/N,    10,  N",
        "bytes=-999999999999999,     bytes 0-L/N,     0,   N",
        "Bytes=10-19,                bytes 10-19/N,   10,  20",
    })
    void aPart(String range, String contentRange, String from, String to) {
        HttpResponse<byte[]> answer = server.getBytes(PATH, "Range", filled(range));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue(filled(contentRange));
        assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/n-quads;charset=utf-8");
        assertThat(answer.body())
                .isEqualTo(Arrays.copyOfRange(whole, Integer.parseInt(filled(from)), Integer.parseInt(filled(to))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=N-", "bytes=N-N", "bytes=-0", "bytes=999999999999999-"})
    void aPartThatIsNotThere(String range) {
        HttpResponse<byte[]> answer = server.getBytes(PATH, "Range", filled(range));

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue(filled("bytes */N"));
        assertThat(answer.body()).isEmpty();
    }

    /** Other units and what is no range are to be passed over; of several parts at once nobody has to send any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines=0-1",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=1",
                "bytes=5-3",
                "bytes=999999999999999-999999999999998",
                "bytes=0-1,5-6",
                "bytes=99999999999999999999999-",
                "0-1"
            })
    void allWhereNoOnePartIsAskedFor(String range) {
        assertWhole(server.getBytes(PATH, "Range", range));
    }

    @Test
    void twoHeadersAskForNoOnePart() {
        assertWhole(server.getBytes(PATH, "Range", "bytes=0-0", "Range", "bytes=0-1"));
    }

    @Test
    void theRestOfWhatIsStillTheSame() {
        assertThat(server.getBytes(PATH, "Range", "bytes=10-19", "If-Range", etag)
                        .body())
                .isEqualTo(Arrays.copyOfRange(whole, 10, 20));
    }

    @Test
    void allOfWhatMayBeAnother() {
        for (String other : new String[] {
            "\"another\"",
            "W/" + etag,
            etag.replaceFirst("\"$", "--gzip\""),
            "Fri, 02 Jan 2026 03:04:05 GMT",
            "nonsense"
        }) {
            assertWhole(server.getBytes(PATH, "Range", "bytes=10-19", "If-Range", other));
        }
    }

    @Test
    void conditionsComeFirst() {
        assertThat(server.getBytes(PATH, "Range", "bytes=0-0", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.getBytes(PATH, "Range", "bytes=0-0", "If-Match", "\"another\"")
                        .statusCode())
                .isEqualTo(412);
    }

    /** A part of the bytes is none of what they are compressed to. */
    @Test
    void partsAreNotCompressed() {
        HttpResponse<byte[]> answer =
                server.getBytes(PATH, "Range", "bytes=0-1999", "Accept-Encoding", "gzip", "If-Range", etag);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).isEqualTo(Arrays.copyOf(whole, 2000));
    }

    @Test
    void headHasNoParts() {
        HttpResponse<String> answer = server.send("HEAD", PATH, BodyPublishers.noBody(), "Range", "bytes=0-0");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue(String.valueOf(whole.length));
    }

    @Test
    void partsOfAFileMakeUpTheFile() {
        String path = "/downloads/entente.nq.gz";
        byte[] file = server.getBytes(path).body();
        int half = file.length / 2;

        byte[] first = server.getBytes(path, "Range", "bytes=0-" + (half - 1)).body();
        byte[] second = server.getBytes(path, "Range", "bytes=" + half + "-").body();

        assertThat(IntStream.range(0, file.length).map(i -> i < half ? first[i] : second[i - half]))
                .containsExactly(IntStream.range(0, file.length)
                        .map(i -> file[i])
                        .boxed()
                        .toArray(Integer[]::new));
    }

    private static void assertWhole(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Range")).isEmpty();
        assertThat(answer.body()).isEqualTo(whole);
    }

    private static String filled(String text) {
        return text.replace("N", String.valueOf(whole.length))
                .replace("L", String.valueOf(whole.length - 1))
                .replace("T", String.valueOf(whole.length - 10));
    }
}
