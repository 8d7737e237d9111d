package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.entente.endpoint.SparqlRules;

/** Rules compiled to SPARQL conclude what the naive fixpoint concludes. */
class SparqlLawsTest {

    private static final boolean WARNS = NodeValue.VerboseWarnings;

    /** Some numbers of the cases are none, which Jena would tell each time that it compares them. */
    @BeforeAll
    static void warnNot() {
        NodeValue.VerboseWarnings = false;
    }

    @AfterAll
    static void warnAsBefore() {
        NodeValue.VerboseWarnings = WARNS;
    }

    @Test
    void concludesWhatTheNaiveFixpointConcludes() {
        Law.holds(each -> assertThat(Set.copyOf(
                        SparqlRules.run(each.graph(), each.rules()).find().toList()))
                .isEqualTo(EngineLaws.triples(each.expected())));
    }
}
