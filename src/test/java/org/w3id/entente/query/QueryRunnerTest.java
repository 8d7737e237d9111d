package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;
import org.w3id.entente.project.InputException;

class QueryRunnerTest {

    @Test
    void callsNoServerEvenForAQueryThatNobodyChecked() {
        PreparedQuery unchecked = new PreparedQuery(
                Path.of("mine.rq"),
                QueryFactory.create("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }"),
                BindingFactory.empty());

        assertThatThrownBy(() -> new QueryRunner(DatasetFactory.create(), Duration.ofSeconds(60)).run(unchecked))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("mine.rq: the query cannot be run: SERVICE execution disabled");
    }
}
