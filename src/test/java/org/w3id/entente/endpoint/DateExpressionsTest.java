package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {

    /** Leap years and others, at the ends of centuries too, with all days from 00 to 32 of months from 00 to 13. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 100, 1900, 2000, 2018, 2019, 2020, 2100, 2400, 9996, 9999})
    void onlyDaysThatThereAreAreDates(int year) {
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                assertThat(isDate(text)).as(text).isEqualTo(year > 0 && exists(year, month, day));
            }
        }
    }

    private static boolean isDate(String text) {
        NodeValue date = NodeValue.makeNode(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate));
        return DateExpressions.isDate(date)
                .eval(BindingFactory.empty(), new FunctionEnvBase(new Context()))
                .getBoolean();
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
