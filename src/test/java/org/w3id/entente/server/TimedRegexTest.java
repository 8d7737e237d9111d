package org.w3id.entente.server;

import static org.w3id.entente.server.QueryProtocolTest.refuses;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be matched for hours if it were not timed, though it looks harmless at first sight. */
class TimedRegexTest {

    private static final String STOPPED =
            "The query took too long, or too much memory, and was stopped. Make it narrower, or add LIMIT.";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0).with(Limits.USUAL.withQueryTime(Duration.ofSeconds(1))), () -> SmallStore.of(""));

    /**
     * A pattern that is soon done with a short text, but not with a long one; and patterns that no short text is short
     * enough for: groups, and more than two quantifiers.
     */
    @ParameterizedTest
    @Timeout(60)
    @CsvSource(delimiter = ' ', textBlock = """
                100000 a*a*b
                64 (a|a){40,}b
                64 (a+){30,}b
                1000 a*a*a*a*a*b
                """)
    void isStopped(int length, String pattern) {
        String arguments = "('" + "a".repeat(length) + "', '" + pattern + "'";

        refuses(503, asked("ASK { FILTER REGEX" + arguments + ") }"), STOPPED);
        refuses(503, asked("SELECT (REPLACE" + arguments + ", 'x') AS ?x) {}"), STOPPED);
    }

    private static HttpResponse<String> asked(String query) {
        return server.post("/sparql", query, "Content-Type", "application/sparql-query");
    }
}
