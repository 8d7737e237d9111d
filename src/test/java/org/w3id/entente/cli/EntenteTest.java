package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How commands end that do not end well. */
class EntenteTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aCrashIsOneSentenceAndNoFinding() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("boom");
            }
        };
        assertThat(query(broken)).isEqualTo(new CommandRun(70, "", """
                This is a fault of entente: java.lang.IllegalStateException: boom; please report it with the command.
                """));
    }

    @Test
    void anExhaustedStackIsACrash() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new StackOverflowError();
            }
        };
        assertThat(query(broken)).isEqualTo(new CommandRun(70, "", """
                This is a fault of entente: java.lang.StackOverflowError; please report it with the command.
                """));
    }

    @Test
    void standardInputMustBeReadableUtf8() {
        byte[] latin = "# caf\u00E9\nASK {}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(query(new ByteArrayInputStream(latin)))
                .isEqualTo(CommandRun.refused("stdin:1:6: not valid UTF-8. Save the text as UTF-8."));
    }

    @Test
    void standardInputThatFailsIsNamed() {
        InputStream closed = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Stream closed");
            }
        };
        assertThat(query(closed)).isEqualTo(CommandRun.refused("stdin: cannot be read: Stream closed"));
    }

    @Test
    void aResultThatCannotBeWrittenIsNotDone() {
        PrintWriter full = new PrintWriter(failing("No space left on device", new ByteArrayOutputStream()), true);
        assertThat(Entente.run(full, new PrintWriter(err), "--help")).isEqualTo(2);
        assertThat(err).hasToString("The result could not be written." + System.lineSeparator());
    }

    @Test
    void aReaderMayStopEarly() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        PrintWriter piped = new PrintWriter(new PipedOutput(failing("Broken pipe", read)), true);
        assertThat(Entente.run(piped, new PrintWriter(err), "--version")).isZero();
        assertThat(Entente.run(piped, new PrintWriter(err), "--version")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(read.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private CommandRun query(InputStream in) {
        int code = Entente.run(in, new PrintWriter(out, true), new PrintWriter(err, true), "query", "-");
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** Fails at the first writing only. */
    private static OutputStream failing(String message, OutputStream afterwards) {
        return new OutputStream() {
            private boolean failed;

            @Override
            public void write(int b) throws IOException {
                if (!failed) {
                    failed = true;
                    throw new IOException(message);
                }
                afterwards.write(b);
            }
        };
    }
}
