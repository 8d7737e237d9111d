package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.entente.query.Answer;
import org.w3id.entente.query.Census;
import org.w3id.entente.query.QueryRunner;
import org.w3id.entente.query.StoredQuery;
import org.w3id.entente.vocabulary.ENT;

class EditionTest {

    private static final Edition EDITION = ProjectEdition.EDITION;

    private static Answer.Rows rows(StoredQuery query, Dataset dataset) {
        return (Answer.Rows) new QueryRunner(dataset, Duration.ofMinutes(1)).run(query, Map.of());
    }

    /** What the dataset says about itself must change no answer. */
    @TestFactory
    Stream<DynamicTest> storedQueriesAnswerAsWithoutTheCatalogue() {
        return EDITION.queries().queries().stream()
                .map(query -> DynamicTest.dynamicTest(query.fullName(), () -> {
                    Answer.Rows without = rows(query, EDITION.complete().dataset());
                    assertThat(without.rows()).isNotEmpty();
                    assertThat(rows(query, EDITION.dataset()).rows())
                            .containsExactlyInAnyOrderElementsOf(without.rows());
                }));
    }

    @Test
    void namedGraphsAreTheFoldersTheMachinesAndTheCatalogues() {
        assertThat(Iter.toList(EDITION.dataset().asDatasetGraph().listGraphNodes()))
                .extracting(Node::getURI)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                "graph/cfr-hard-bargaining-2019",
                                "graph/cfr-tensions-2019",
                                "graph/kim-2019",
                                "graph/comparisons",
                                "graph/entities",
                                "graph/expectations",
                                "graph/reference",
                                "graph/ontology",
                                "graph/derived",
                                "graph/inferred",
                                "graph/catalog",
                                "sparql/.well-known/sparql-examples")
                        .map("https://w3id.org/entente/"::concat)
                        .toList());
    }

    @Test
    void defaultGraphIsTheUnionOfTheNamedGraphs() {
        var dataset = EDITION.dataset().asDatasetGraph();
        List<Node> names = Iter.toList(dataset.listGraphNodes());
        assertThat(dataset.getDefaultGraph().stream()
                        .allMatch(triple -> names.stream()
                                .anyMatch(name -> dataset.getGraph(name).contains(triple))))
                .isTrue();
        assertThat(names.stream()
                        .flatMap(name -> dataset.getGraph(name).stream())
                        .allMatch(triple -> dataset.getDefaultGraph().contains(triple)))
                .isTrue();
    }

    @Test
    void modificationIsWhatTheDataSay() {
        assertThat(EDITION.modified()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void censusIsThatOfTheDataAlone() {
        assertThat(Census.of(EDITION.dataset()))
                .isEqualTo(Census.of(EDITION.complete().dataset()));
    }

    @Test
    void whatTheDatasetSaysOfItselfHasDocumentsToo() {
        assertThat(EDITION.resources().keySet())
                .contains(
                        "",
                        "sparql",
                        "graph/catalog",
                        "graph/kim-2019",
                        "sparql/.well-known/sparql-examples",
                        "id/query/statements/biegun-denial");
    }

    /** On the page of a class, its counts in all graphs would stand among the things that are of that class. */
    @Test
    void countsArePublishedButInNoDocumentOnAClass() {
        Node claim = ENT.Claim.asNode();
        assertThat(EDITION.dataset().asDatasetGraph().getDefaultGraph().contains(Node.ANY, VOID._class.asNode(), claim))
                .isTrue();
        assertThat(EDITION.union().contains(Node.ANY, VOID._class.asNode(), claim))
                .isFalse();
    }
}
