package org.w3id.entente.bench;

import java.util.List;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;

/**
 * Rules that depend on each other, as SPARQL updates.
 *
 * @param updates one for each rule
 * @param recursive whether one round may not suffice
 */
record SparqlStratum(List<String> updates, boolean recursive) {

    static List<SparqlStratum> of(List<EntenteRule> rules) {
        return Strata.of(rules).stream()
                .map(stratum -> new SparqlStratum(
                        stratum.stream().map(SparqlText::insert).toList(),
                        stratum.stream()
                                .anyMatch(
                                        rule -> stratum.stream().anyMatch(other -> NegationLayers.reads(rule, other)))))
                .toList();
    }
}
