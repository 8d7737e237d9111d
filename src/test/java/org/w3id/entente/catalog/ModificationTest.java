package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModificationTest {

    private static Graph modified(String values) {
        return RDFParser.fromString("<x:a> <http://purl.org/dc/terms/modified> " + values + " .", Lang.TURTLE)
                .toGraph();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'2026-11-21'                                | 2026-11-21T00:00:00Z",
                "'2026-11-21', '2026-11-22', '2019-12-31'    | 2026-11-22T00:00:00Z",
                "'2026-11-21+09:00'                          | 2026-11-20T15:00:00Z",
                "'2026-11-21Z'                               | 2026-11-21T00:00:00Z",
                "'2026-11-21T10:20:30'                       | 2026-11-21T10:20:30Z",
                "'2026-11-21T10:20:30.5-05:00'               | 2026-11-21T15:20:30.500Z",
                "'last week', <x:b>, '2026', '2026-01-01'    | 2026-01-01T00:00:00Z",
            },
            quoteCharacter = '"')
    void latestOfWhatTheDataSay(String values, Instant expected) {
        assertThat(Modification.in(modified(values))).contains(expected);
    }

    @Test
    void nothingIsKnownWhereNothingSaysSo() {
        assertThat(Modification.in(modified("'some day'"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T00:00:00Z, '\"2026-11-21\"^^<http://www.w3.org/2001/XMLSchema#date>'",
        "2026-11-21T10:20:30.987Z, '\"2026-11-21T10:20:30Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>'"
    })
    void isWrittenAsADayOrATime(Instant modified, String expected) {
        assertThat(NodeFmtLib.strNT(Modification.literal(modified))).isEqualTo(expected);
    }
}
