package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Jena's RETE engine and the naive fixpoint agree, but for what {@link JenaLimits} tells. */
class JenaReteLawsTest {

    @Test
    void findsWhatTheNaiveFixpointFinds() {
        Law.holds(each -> {
            if (!JenaLimits.reached(each)) {
                EngineLaws.agree(new JenaRuleEngine().infer(each.graph(), each.rules()), each.expected());
            }
        });
    }

    @Test
    void isHeldAgainstMostCases() {
        assertThat(Law.cases().stream()
                        .filter(each -> !JenaLimits.reached(each))
                        .count())
                .isGreaterThan(Law.cases().size() / 2);
    }
}
