package org.w3id.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.vocabulary.ENT;

/**
 * The proofs of the fixture: coercion of Southland from July 2016 to October 2017; incident since December 2018, without
 * end; burden refused since November 2019, broken off on 19 November 2019; coercion of Northland without a time.
 */
class AsOfTest {

    private static final String COERCION = "coercion/eastland--southland/shield";
    private static final String INCIDENT = "incident/northland--southland/sighting-2018";
    private static final String BURDEN = "burden/southland--western-union/talks-2019";
    private static final String PREDICTED = "coercion/eastland--northland/shield";

    private static TensionInference inference;

    @BeforeAll
    static void infer(@TempDir Path folder) {
        inference = TensionInference.of(FixtureProject.in(folder));
    }

    @ParameterizedTest
    @CsvSource({
        // It begins on some day of July 2016 and ends on some day of October 2017.
        COERCION + ", 2016-06, no",
        COERCION + ", 2016-06-30, no",
        COERCION + ", 2016-07-01, possibly",
        COERCION + ", 2016-07-30, possibly",
        COERCION + ", 2016-07-31, certainly",
        COERCION + ", 2016-07, certainly",
        COERCION + ", 2016, certainly",
        COERCION + ", 2017-10-01, certainly",
        COERCION + ", 2017-10-02, possibly",
        COERCION + ", 2017-10-31, possibly",
        COERCION + ", 2017-10, certainly",
        COERCION + ", 2017-11, no",
        COERCION + ", 2018, no",
        // The day of its begin lies in December, whichever it is.
        INCIDENT + ", 2018-11, no",
        INCIDENT + ", 2018-12-01, possibly",
        INCIDENT + ", 2018-12, certainly",
        INCIDENT + ", 2018, certainly",
        INCIDENT + ", 2030, certainly",
        // 1 to 18 November: only the refusal can have begun.
        BURDEN + ", 2019-10, no",
        BURDEN + ", 2019-11-18, possibly",
        BURDEN + ", 2019-11-19, certainly",
        BURDEN + ", 2019-11-20, possibly",
        BURDEN + ", 2019-11-30, certainly",
        PREDICTED + ", 1900, no begin told",
        PREDICTED + ", 2019, no begin told"
    })
    void tellsHowCertainItIs(String tension, String time, String then) {
        assertThat(then(tension, time, inference.stated())).isEqualTo(then);
    }

    @Test
    void tellsOnlyOfTheProofsThatCanHaveHeldThen() {
        AsOf before = new AsOf(GivenTime.parse("2019-11-18"), inference.stated());
        AsOf after = new AsOf(GivenTime.parse("2019-11-20"), inference.stated());
        AsOf then = new AsOf(GivenTime.parse("2019-11-19"), inference.stated());

        assertThat(rules(before)).containsExactly("burden-refused", "burden-refused");
        assertThat(rules(then))
                .containsExactly("burden-broken-off", "burden-refused", "burden-broken-off", "burden-refused");
        assertThat(rules(after)).containsExactly("burden-refused", "burden-refused");
        assertThat(before.holding(tension(BURDEN)).orElseThrow().period().since())
                .isEqualTo("2019-11");
        assertThat(then.holding(tension(BURDEN)).orElseThrow().period().since()).isEqualTo("2019-11-19");
    }

    /** No paper tells what held after it was written. */
    @ParameterizedTest
    @CsvSource({
        INCIDENT + ", 2019-03-01, certainly",
        INCIDENT + ", 2019-03-02, possibly",
        INCIDENT + ", 2019-03, certainly",
        INCIDENT + ", 2019-04, possibly",
        INCIDENT + ", 2018-12, certainly",
        COERCION + ", 2017-10-01, certainly",
        // It is told, if only afterwards, that the refusal began in November.
        BURDEN + ", 2019-11, certainly",
        BURDEN + ", 2019-12, possibly"
    })
    void anOpenEndIsCertainNoLongerThanItsSources(String tension, String time, String then) {
        Graph published = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(published, inference.stated());
        published.add(
                NodeFactory.createURI(Namespaces.ID + "source/alpha-2019"),
                ENT.publishedWithin.asNode(),
                NodeFactory.createURI("urn:march"));
        published.add(
                NodeFactory.createURI("urn:march"),
                ENT.earliestBegin.asNode(),
                NodeFactory.createLiteralString("2019-03-01"));

        // Of several sources the earliest counts: the later one need not know what the earlier says.
        TurtleFile.read(Path.of("src/test/resources/experiment/later-source.ttl"), Namespaces.ROOT, published);

        assertThat(then(tension, time, published)).isEqualTo(then);
    }

    private static String then(String tension, String time, Graph stated) {
        AsOf asOf = new AsOf(GivenTime.parse(time), stated);
        return asOf.holding(tension(tension))
                .map(asOf::then)
                .map(Then::toString)
                .orElse("no");
    }

    private static List<String> rules(AsOf asOf) {
        return asOf.holding(tension(BURDEN)).orElseThrow().proofs().stream()
                .map(proof -> proof.rule().iri().getURI().replace(Namespaces.ID + "rule/", ""))
                .toList();
    }

    private static Tension tension(String name) {
        return inference.tensions().stream()
                .filter(tension -> tension.iri().getURI().equals(Namespaces.ID + "tension/" + name))
                .findFirst()
                .orElseThrow();
    }
}
