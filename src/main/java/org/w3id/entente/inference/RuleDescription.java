package org.w3id.entente.inference;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.rules.Match;

/**
 * What is said of a rule in RDF.
 *
 * @param iri {@code id/rule/<name>}
 * @param title its label
 * @param sentence the rule as a sentence, with its variables in braces
 * @param theory the theory it makes mechanical; null for a supporting rule
 * @param kind the kind of tension or relation it infers; null for a supporting rule
 * @param supporting whether it only prepares what other rules read
 */
public record RuleDescription(Node iri, String title, String sentence, Node theory, Node kind, boolean supporting) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** The names in braces in the sentence. */
    Set<String> sentenceVariables() {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(sentence).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The sentence for one match, each variable replaced by the name of what it stands for. */
    public String sentence(Match match, Labels labels) {
        return sentence(name -> labels.inSentence(match.bindings().get(name)));
    }

    /** The sentence with {@code names} for its variables. */
    public String sentence(UnaryOperator<String> names) {
        String filled =
                VARIABLE.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(names.apply(found.group(1))));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
