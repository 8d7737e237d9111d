package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Where memory is scarce, the query that runs longest ends, and others go on. */
class MemoryGuardTest {

    private final MemoryGuard guard = new MemoryGuard(Duration.ZERO);

    @Test
    void stopsTheOldestAlone() {
        try (MemoryGuard.Watched first = guard.over(query());
                MemoryGuard.Watched second = guard.over(query());
                MemoryGuard.Watched third = guard.over(query())) {
            guard.stopOldest();
            guard.stopOldest();

            assertThatThrownBy(() -> first.execution().select().hasNext()).isInstanceOf(QueryCancelledException.class);
            assertThatThrownBy(() -> second.execution().select().hasNext()).isInstanceOf(QueryCancelledException.class);
            assertThat(third.execution().select().hasNext()).isTrue();
        }
    }

    @Test
    void leavesAloneWhatIsDone() {
        MemoryGuard.Watched done = guard.over(query());
        done.close();
        try (MemoryGuard.Watched running = guard.over(query())) {
            guard.stopOldest();

            assertThatThrownBy(() -> running.execution().select().hasNext())
                    .isInstanceOf(QueryCancelledException.class);
        }
    }

    @Test
    void sparesTheOthersUntilTheStoppedOneHasEnded() {
        MemoryGuard patient = new MemoryGuard(Duration.ofHours(1));
        MemoryGuard.Watched first = patient.over(query());
        try (MemoryGuard.Watched second = patient.over(query());
                MemoryGuard.Watched third = patient.over(query())) {
            patient.stopOldest();
            patient.stopOldest();
            assertThat(second.execution().select().hasNext()).isTrue();

            first.close();
            patient.stopOldest();
            patient.stopOldest();
            assertThatThrownBy(() -> second.execution().select().next()).isInstanceOf(QueryCancelledException.class);
            assertThat(third.execution().select().hasNext()).isTrue();
        }
    }

    private static QueryExec query() {
        return QueryExec.dataset(DatasetGraphFactory.empty())
                .query("SELECT * { VALUES ?a { 1 2 } }")
                .build();
    }
}
