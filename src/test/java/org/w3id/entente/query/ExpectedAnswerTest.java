package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

class ExpectedAnswerTest {

    private static ExpectedAnswer rows(String... cells) {
        return new ExpectedAnswer(
                List.of("x"), List.of(cells).stream().map(List::of).toList());
    }

    @Test
    void countsRowsThatComeTwice() {
        assertThat(rows("a", "b", "a").without(rows("a", "c"))).containsExactly(List.of("b"), List.of("a"));
        assertThat(rows("a", "c").without(rows("a", "b", "a"))).containsExactly(List.of("c"));
        assertThat(rows("a", "b").without(rows("b", "a"))).isEmpty();
    }

    @Test
    void shortensIrisAndStripsLiterals() {
        StoredQuery query = StoredQuery.of(
                "q",
                "SELECT * { VALUES (?a ?b ?c ?d) { (state:japan 'x'@en '2019-01-01'^^xsd:date <http://example.org/y>) (ent:Treaty 1.50 UNDEF mode:fact) } }");
        assertThat(ExpectedAnswer.of(
                        new QueryRunner(DatasetFactory.create(), Duration.ofSeconds(60)).run(query, Map.of())))
                .isEqualTo(new ExpectedAnswer(
                        List.of("a", "b", "c", "d"),
                        List.of(
                                List.of("state:japan", "x", "2019-01-01", "<http://example.org/y>"),
                                List.of("ent:Treaty", "1.50", "", "mode:fact"))));
    }
}
