package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.project.InputException;

class ClaimPeriodsTest {

    private static final String PREFIXES = """
            PREFIX ent: <https://w3id.org/entente/vocab/>
            PREFIX aspect: <https://w3id.org/entente/scheme/aspect/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <http://example.org/>
            """;
    private static final String GRAPH = PREFIXES + """
            ent:meets ent:aspect aspect:momentary .
            ent:knows ent:aspect aspect:state .
            ent:demands ent:aspect aspect:lasting .
            :month skos:notation "2018-12" ; ent:earliestBegin "2018-12-01"^^xsd:date ; ent:latestBegin "2018-12-31"^^xsd:date ;
              ent:earliestEnd "2018-12-01"^^xsd:date ; ent:latestEnd "2018-12-31"^^xsd:date .
            :span skos:notation "2017/2018-12" ; ent:earliestBegin "2017-01-01"^^xsd:date ; ent:latestBegin "2017-12-31"^^xsd:date ;
              ent:earliestEnd "2018-12-01"^^xsd:date ; ent:latestEnd "2018-12-31"^^xsd:date .
            :since skos:notation "2018-12/.." ; ent:earliestBegin "2018-12-01"^^xsd:date ; ent:latestBegin "2018-12-31"^^xsd:date .
            :till skos:notation "../2018-12" ; ent:earliestEnd "2018-12-01"^^xsd:date ; ent:latestEnd "2018-12-31"^^xsd:date .
            :before skos:notation "[..2018-12]" ; ent:latestBegin "2018-12-31"^^xsd:date ; ent:latestEnd "2018-12-31"^^xsd:date .
            :by-then skos:notation "../.." ; ent:latestBegin "2018-12-31"^^xsd:date ; ent:earliestEnd "2018-12-01"^^xsd:date .
            :unnamed ent:earliestBegin "2018-12-01"^^xsd:date ; ent:latestEnd "2018-12-31"^^xsd:date .
            :undated ent:predicate ent:demands .
            :meeting ent:predicate ent:meets ; ent:when :month .
            :knowing ent:predicate ent:knows ; ent:when :span .
            :demand ent:predicate ent:demands ; ent:when :month .
            :denial ent:notPredicate ent:demands ; ent:when :month .
            :blame ent:predicate ent:knows ; ent:when :since .
            :old ent:predicate ent:knows ; ent:when :till .
            :some-day ent:predicate ent:meets ; ent:when :before .
            :settled ent:predicate ent:demands ; ent:when :span ; ent:endedBy :meeting .
            :settled-undated ent:predicate ent:demands ; ent:endedBy :meeting .
            :settled-some-day ent:predicate ent:meets ; ent:when :span ; ent:endedBy :undated .
            :settled-twice ent:predicate ent:demands ; ent:endedBy :meeting , :knowing .
            :known-by-then ent:predicate ent:knows ; ent:when :by-then .
            :some-time ent:predicate ent:knows ; ent:when :unnamed .
            :wrong ent:predicate ent:meets ; ent:when :no-date .
            :no-date ent:earliestBegin "last year" .
            """;

    private static final Bound DECEMBER = new Bound(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 31), "2018-12");
    private static final Bound YEAR = new Bound(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), "2017");

    static Stream<Arguments> periods() {
        return Stream.of(
                Arguments.of("undated", Period.UNKNOWN),
                Arguments.of("meeting", new Period(DECEMBER, DECEMBER)),
                Arguments.of("knowing", new Period(YEAR, DECEMBER)),
                Arguments.of("demand", new Period(DECEMBER, null)),
                Arguments.of("denial", new Period(DECEMBER, DECEMBER)),
                Arguments.of("blame", new Period(DECEMBER, null)),
                Arguments.of("old", new Period(null, DECEMBER)),
                Arguments.of(
                        "some-day",
                        new Period(null, new Bound(LocalDate.MIN, LocalDate.of(2018, 12, 31), "[..2018-12]"))),
                Arguments.of("known-by-then", Period.UNKNOWN),
                Arguments.of(
                        "some-time",
                        new Period(
                                new Bound(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 1), "2018-12-01"),
                                new Bound(LocalDate.MIN, LocalDate.of(2018, 12, 31), "2018-12-31"))),
                Arguments.of("settled", new Period(YEAR, DECEMBER)),
                Arguments.of("settled-undated", new Period(null, DECEMBER)),
                Arguments.of("settled-twice", new Period(null, YEAR)),
                Arguments.of("settled-some-day", new Period(YEAR, null)));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aClaimHoldsFromItsTimeUntilWhatEndsIt(String claim, Period expected) {
        assertThat(new ClaimPeriods(graph()).of(node(claim))).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatThrownBy(() -> new ClaimPeriods(graph()).of(node("wrong")))
                .isInstanceOf(InputException.class)
                .hasMessage("The time http://example.org/no-date has \"last year\" as earliestBegin,"
                        + " which is no date. Write it as 2018-12-31.");
    }

    private static Graph graph() {
        return RDFParser.fromString(GRAPH, Lang.TURTLE).toGraph();
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
