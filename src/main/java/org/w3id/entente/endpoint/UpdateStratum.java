package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;

/**
 * Rules that are run together, before all that deny or read what they conclude.
 *
 * @param rules the rules
 * @param updates what runs each of them once
 * @param recursive whether one of them may read what one of them concludes, so that they are to be repeated until nothing new comes
 */
public record UpdateStratum(List<EntenteRule> rules, UpdateRequest updates, boolean recursive) {

    /** All strata of {@code rules}, in the order in which they are to be run. */
    public static List<UpdateStratum> of(List<EntenteRule> rules, RuleToSparql compiler) {
        return Strata.of(rules).stream().map(layer -> of(compiler, layer)).toList();
    }

    private static UpdateStratum of(RuleToSparql compiler, List<EntenteRule> layer) {
        UpdateRequest updates = new UpdateRequest();
        layer.forEach(rule -> updates.add(compiler.compile(rule)));
        return new UpdateStratum(layer, updates, Strata.isRecursive(layer));
    }
}
