package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.update.UpdateFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A query that is stopped while it sorts compares no more rows. The rows are sorted by a function that is called by
 * comparing alone, and during whose first call the query is stopped.
 */
@Timeout(60)
class StoppableSortTest {

    private static final int ROWS = 1000;
    private static final String KEY = "http://e.org/key";
    private static final String NUMBERS =
            IntStream.range(0, ROWS).mapToObj(i -> i * 7 % ROWS + " ").collect(Collectors.joining());

    private final MemoryGuard guard = new MemoryGuard(Duration.ZERO);
    private final Context own = Sandbox.around(ARQ.getContext(), Duration.ofHours(1));
    private final AtomicInteger calls = new AtomicInteger();

    /** Sorted rows, the first of sorted rows, and rows that are sorted while the query is prepared. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?a { VALUES ?a { ALL } } ORDER BY <KEY>(?a)",
                "SELECT ?a { VALUES ?a { ALL } } ORDER BY DESC(<KEY>(?a)) LIMIT 500",
                "SELECT DISTINCT ?a { VALUES ?a { ALL } } ORDER BY <KEY>(?a)",
                "SELECT ?a { VALUES ?a { 1 2 } { SELECT ?a { VALUES ?a { ALL } } ORDER BY <KEY>(?a) LIMIT 900 } }",
                "SELECT ?a { BIND(1 AS ?a) FILTER EXISTS { SELECT ?b { VALUES ?b { ALL } } ORDER BY <KEY>(?b) LIMIT 900 } }",
            })
    void theGuardStopsWhatIsSorted(String query) {
        beforeComparing(guard::stopOldest);
        try (MemoryGuard.Watched watched = guard.over(query(DatasetGraphFactory.empty(), query))) {
            assertIsStopped(() -> read(watched.execution()));
        }
    }

    @Test
    void theGuardStopsWhatIsSortedInAStore() {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        beforeComparing(guard::stopOldest);
        store.executeRead(() -> {
            try (MemoryGuard.Watched watched =
                    guard.over(query(store, "SELECT ?a { VALUES ?a { ALL } } ORDER BY <KEY>(?a)"))) {
                assertIsStopped(() -> read(watched.execution()));
            }
        });
    }

    @Test
    void theTimeLimitStopsWhatIsSorted() {
        beforeComparing(this::awaitTheEnd);
        try (QueryExec execution =
                query(DatasetGraphFactory.empty(), "SELECT ?a { VALUES ?a { ALL } } ORDER BY <KEY>(?a)")) {
            assertIsStopped(() -> read(execution));
        }
    }

    @Test
    void theTimeLimitStopsWhatAnUpdateSorts() {
        beforeComparing(this::awaitTheEnd);
        String update = "INSERT { <http://e.org/s> <http://e.org/p> ?a } WHERE {"
                + " SELECT ?a { VALUES ?a { ALL } } ORDER BY <KEY>(?a) }";

        assertIsStopped(() -> UpdateExec.dataset(DatasetGraphFactory.createTxnMem())
                .update(UpdateFactory.create(filled(update)))
                .context(own)
                .execute());
    }

    private void awaitTheEnd() {
        try (TimeLimit limit = TimeLimit.of(own, Duration.ofMillis(1))) {
            while (!limit.isStopped()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Has the first comparison begin with {@code task}. */
    private void beforeComparing(Runnable task) {
        FunctionRegistry functions = new FunctionRegistry();
        functions.put(KEY, iri -> new FunctionBase1() {
            @Override
            public NodeValue exec(NodeValue value) {
                if (calls.getAndIncrement() == 0) {
                    task.run();
                }
                return value;
            }
        });
        own.set(ARQConstants.registryFunctions, functions);
    }

    private QueryExec query(DatasetGraph dataset, String query) {
        return QueryExec.dataset(dataset).query(filled(query)).context(own).build();
    }

    private static String filled(String text) {
        return text.replace("ALL", NUMBERS).replace("KEY", KEY);
    }

    private static void read(QueryExec execution) {
        execution.select().forEachRemaining(row -> {});
    }

    private void assertIsStopped(ThrowingCallable task) {
        assertThatThrownBy(task).isInstanceOf(QueryCancelledException.class);
        assertThat(calls).hasValue(1);
    }
}
