package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BytesUnderWayTest {

    private static final int SHORT = 64 << 10;

    private final BytesUnderWay underWay = new BytesUnderWay(3L * SHORT);

    @Test
    void longAnswersWaitUntilOthersAreSent() {
        Runnable sent = underWay.add(2 * SHORT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> underWay.add(SHORT + 1))
                .satisfies(refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.isForNow()).isTrue();
                });

        sent.run();
        underWay.add(SHORT + 1).run();
        // Neither the refused one nor those that are sent count any more.
        underWay.add(3 * SHORT).run();
    }

    @Test
    void shortOnesAlwaysGo() {
        underWay.add(3 * SHORT);

        underWay.add(SHORT).run();
    }

    @Test
    void oneAloneMayBeAnyLength() {
        Runnable sent = underWay.add(Integer.MAX_VALUE);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> underWay.add(SHORT + 1));
        sent.run();
        underWay.add(SHORT + 1).run();
    }
}
