package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.Project;

/** Every stored query is described, carries no answer of its own, and answers exactly what its expected file says. */
class StoredQueriesTest {

    private static final Project PROJECT = new Project(Path.of(""));
    private static final Path EXPECTED = Path.of("src", "test", "resources", "queries");
    private static final List<StoredQuery> QUERIES = QueryCatalogue.of(PROJECT).queries();

    private static final Pattern EITHER_INTO_A_VARIABLE =
            Pattern.compile("ent:(predicate|contentPredicate)\\s*\\|\\s*ent:not\\w+\\s+\\?"
                    + "|ent:(notPredicate|contentNotPredicate)\\s*\\|\\s*ent:\\w+\\s+\\?");

    private static QueryRunner runner;

    @BeforeAll
    static void load() {
        runner = new QueryRunner(CompleteGraph.of(PROJECT).dataset(), Duration.ofSeconds(60));
    }

    @TestFactory
    Stream<DynamicTest> describesItself() {
        return QUERIES.stream()
                .map(query -> DynamicTest.dynamicTest(query.fullName(), () -> {
                    assertThat(query.group())
                            .as("group: put the file into a folder")
                            .isNotEmpty();
                    assertThat(query.decorators().summary()).as("summary").endsWith("?");
                    assertThat(query.decorators().description())
                            .as("description")
                            .isNotEmpty();
                    assertThat(query.decorators().tags()).as("tags").isNotEmpty();
                    assertThat(query.decorators().defaults().keySet())
                            .as("defaults are for parameters of the query")
                            .isSubsetOf(Parameter.of(query.query()).stream()
                                    .map(Parameter::name)
                                    .toList());
                }));
    }

    /** Else a row would tell what a claim denies as if it affirmed it. */
    @TestFactory
    Stream<DynamicTest> tellsApartWhatIsAffirmedAndDenied() {
        return QUERIES.stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.fullName(),
                        () -> assertThat(query.text()).doesNotContainPattern(EITHER_INTO_A_VARIABLE)));
    }

    @TestFactory
    Stream<DynamicTest> answersExactly() {
        return QUERIES.stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.fullName(),
                        () -> assertAnswer(
                                query.query(),
                                ExpectedAnswer.of(runner.run(query, Map.of())),
                                ExpectedAnswer.in(expectedFile(query)))));
    }

    @TestFactory
    Stream<DynamicTest> carriesNoAnswer() {
        return QUERIES.stream()
                .map(query -> DynamicTest.dynamicTest(query.fullName(), () -> {
                    ExpectedAnswer expected = ExpectedAnswer.in(expectedFile(query));
                    assertThat(AnswerLint.findings(query.query(), expected.rows()))
                            .as("answers written into the query")
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> declaresItsPrefixes() {
        return QUERIES.stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.fullName(),
                        () -> assertThatCode(() -> QueryFactory.create(query.text()))
                                .as("other tools can run the file")
                                .doesNotThrowAnyException()));
    }

    @Test
    void everyExpectedAnswerHasItsQuery() {
        assertThat(Project.files(EXPECTED, ".csv"))
                .containsExactlyInAnyOrderElementsOf(
                        QUERIES.stream().map(StoredQueriesTest::expectedFile).toList());
    }

    @Test
    void namesAreUnique() {
        assertThat(QUERIES.stream().map(StoredQuery::name)).doesNotHaveDuplicates();
    }

    private static Path expectedFile(StoredQuery query) {
        return EXPECTED.resolve(query.group()).resolve(query.name() + ".csv");
    }

    private static void assertAnswer(Query query, ExpectedAnswer actual, ExpectedAnswer expected) throws IOException {
        assertThat(actual.header()).as("columns").isEqualTo(expected.header());
        String difference = "missing: " + expected.without(actual) + "\nsurplus: " + actual.without(expected);
        assertThat(difference).isEqualTo("missing: []\nsurplus: []");
        if (query.hasOrderBy()) {
            assertThat(actual.rows()).as("rows in their order").isEqualTo(expected.rows());
        }
    }
}
