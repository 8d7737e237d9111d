package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionCommandTest {

    @Test
    void completesCommandsAndOptions() {
        CommandRun run = CommandRun.of("completion");
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F _complete_entente", "query queries", "--timeout");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
