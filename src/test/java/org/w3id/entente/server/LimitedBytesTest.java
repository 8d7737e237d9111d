package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LimitedBytesTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void takesAsMuchAsAllowedAndNotOneByteMore() {
        LimitedBytes bytes = new LimitedBytes(MEBIBYTE);
        bytes.write(new byte[MEBIBYTE - 1], 0, MEBIBYTE - 1);
        bytes.write('!');

        refuses(() -> bytes.write('?'));
        refuses(() -> bytes.write(new byte[] {'?'}, 0, 1));
        assertThat(bytes.size()).isEqualTo(MEBIBYTE);
    }

    /** What is to be written counts, not what is there already. */
    @Test
    void takesNothingOfAPieceThatIsTooLong() {
        LimitedBytes bytes = new LimitedBytes(MEBIBYTE);
        bytes.writeBytes("ab".getBytes(StandardCharsets.UTF_8));

        refuses(() -> bytes.write(new byte[MEBIBYTE - 1], 0, MEBIBYTE - 1));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("ab");
    }

    private static void refuses(ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(422))
                .hasMessage("The answer has more than 1 MiB. Add LIMIT, or make the question narrower.");
    }
}
