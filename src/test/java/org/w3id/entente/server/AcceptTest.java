package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the offers text/html, text/csv, application/json an Accept header chooses; a dash is none. */
class AcceptTest {

    private static final List<String> OFFERS = List.of("text/html", "text/csv", "application/json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "*/*                                         | text/html",
                "text/csv                                    | text/csv",
                "TEXT/CSV                                    | text/csv",
                "text/*                                      | text/html",
                "application/*                               | application/json",
                "text/csv, application/json                  | text/csv",
                "application/json, text/csv                  | text/csv",
                "application/json, text/csv;q=0.9            | application/json",
                "text/csv; q=0.2 , application/json; q=0.3   | application/json",
                "text/*;q=0.5, text/csv;q=0.6                | text/csv",
                "*/*, text/html;q=0                          | text/csv",
                "*/*;q=0.1, text/*;q=0                       | application/json",
                "text/csv;q=0, text/*                        | text/html",
                "text/html;level=1;q=0.3, text/csv;q=0.4     | text/csv",
                "image/png                                   | -",
                "text/html;q=0                               | -",
                "image/png, */*;q=0.001                      | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text                                        | text/html",
                "text/csv;q=2, application/json              | application/json",
                "text/csv;q=x                                | text/html",
                ",,,                                         | text/html",
                "/                                           | text/html",
            })
    void chooses(String header, String expected) {
        Accept accept = new Accept(Collections.enumeration(List.of(header)));

        assertThat(accept.best(OFFERS, Function.identity()).orElse("-")).isEqualTo(expected);
    }

    @Test
    void readsAllHeadersOfARequest() {
        Accept none = new Accept(Collections.emptyEnumeration());
        Accept two = new Accept(Collections.enumeration(List.of("text/html;q=0.1", "application/json")));

        assertThat(none.best(OFFERS, Function.identity())).contains("text/html");
        assertThat(two.best(OFFERS, Function.identity())).contains("application/json");
    }
}
