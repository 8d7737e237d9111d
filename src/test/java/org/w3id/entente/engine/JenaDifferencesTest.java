package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.Derivation;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner.RuleMode;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.reasoner.rulesys.RuleDerivation;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.RuleEngine;
import org.w3id.entente.rules.RuleReader;

/**
 * What Jena's own rule engines, with Jena's own builtins, find on small examples, and what we find. Most were met by the
 * laws on random rules. A test that fails on Jena's side after an upgrade tells that Jena mended it.
 */
class JenaDifferencesTest {

    private static final String SPACE = "http://example.org/";
    private static final RuleEngine OURS = new NaiveEngine(1000);
    private static final String PREFIXES =
            "@prefix : <" + SPACE + ">\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    @TempDir
    private Path folder;

    @Test
    void reteGivesUpAConclusionThatStillHasAnotherSupport() {
        String rules = "[r: (?a :p ?b) -> (?a :r :yes)] [s: (?a :q ?b) -> (?a :r :yes)]";
        InfGraph run = jena(GenericRuleReasoner.FORWARD_RETE, rules, ":x :p :y ; :q :y .");
        run.delete(triple("x", "p", "y"));

        assertThat(shown(run.getDeductionsGraph())).isEmpty();
        assertThat(ours(rules, ":x :q :y .")).containsExactly("x r yes");
    }

    @Test
    void forwardMissesWhatFollowsInTwoWaysFromOneTriple() {
        String rules = "[r: (?a :p ?b) (?b :p ?c) -> (?a :p ?c)]";
        String data = ":a :p :b . :b :p :c . :c :p :d . :d :p :e .";

        assertThat(found(GenericRuleReasoner.FORWARD, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("a p c", "a p d", "a p e", "b p d", "b p e", "c p e");
    }

    @Test
    void deniesBeforeAllIsConcluded() {
        String rules = "[lonely: (?a :in ?g) noValue(?a, :knows, ?any) -> (?a :is :lonely)]"
                + " [met: (?a :met ?b) (?b :in ?g) -> (?a :knows ?b)]";
        String data = ":x :in :g ; :met :y . :y :in :g .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x knows y", "y is lonely");
    }

    @Test
    void reteKeepsWhatIsNoLongerDenied() {
        String rules = "[r: (?a :p ?b) noValue(?a, :q, ?b) -> (?a :r ?b)]";
        InfGraph run = jena(GenericRuleReasoner.FORWARD_RETE, rules, ":x :p :y .");
        run.add(triple("x", "q", "y"));

        assertThat(shown(run.getDeductionsGraph())).containsExactly("x r y");
        assertThat(ours(rules, ":x :p :y ; :q :y .")).isEmpty();
    }

    @Test
    void recordsOneDerivationOfMany() {
        String rules = "[r: (?a :p ?b) -> (?a :r :yes)]";
        String data = ":x :p :y , :z .";

        assertThat(derivations(rules, data, triple("x", "r", "yes"))).isEqualTo(1);
        assertThat(inference(rules, data).matches(triple("x", "r", "yes"))).hasSize(2);
    }

    @Test
    void recordsNoDerivationOfWhatIsStatedToo() {
        String rules = "[r: (?a :p ?b) -> (?a :r :yes)]";
        String data = ":x :p :y ; :r :yes .";

        assertThat(derivations(rules, data, triple("x", "r", "yes"))).isZero();
        assertThat(inference(rules, data).matches(triple("x", "r", "yes"))).hasSize(1);
    }

    @Test
    void reteMissesAVariableThatStandsTwiceInALaterPattern() {
        String rules = "[r: (?a :p ?b) (?c :q ?c) -> (?a :r ?c)]";
        String data = ":x :p :y . :z :q :z .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x r z");
    }

    @Test
    void reteReasonsOnWithASubjectThatIsALiteral() {
        String rules = "[r: (?a :p ?b) -> (?b :p ?a)] [s: (?a :p ?b) -> (?b :q ?a)]";
        String data = ":x :p 1 .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).isEmpty();
    }

    @Test
    void concludesAPredicateThatIsALiteral() {
        String rules = "[r: (?a :p ?b) -> (?a ?b ?a)]";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, ":x :p 1 .")).isEmpty();
        assertThat(ours(rules, ":x :p 1 .")).isEmpty();
    }

    @Test
    void neverFiresWhatReadsNoTriple() {
        String rules = "[r: noValue(:x, :p, :y) -> (:x :q :y)]";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, ":x :p :z .")).isEmpty();
        assertThat(ours(rules, ":x :p :z .")).containsExactly("x q y");
    }

    @Test
    void takesAMomentForTheYearItBegins() {
        String rules = "[r: (?a :p '2019'^^xsd:gYear) -> (?a :q :yes)]";
        String data = ":x :p '2019-01-01T00:00:00'^^xsd:dateTime . :y :p '2019'^^xsd:gYear .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).containsExactly("x q yes", "y q yes");
        assertThat(ours(rules, data)).containsExactly("y q yes");
    }

    @Test
    void takesTermsOfOneValueForTheSame() {
        String rules = "[r: (?a :p ?b) (?a :q ?c) notEqual(?b, ?c) -> (?a :r :differ)]";
        String data = ":x :p 1 ; :q '1.0'^^xsd:decimal .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x r differ");
    }

    @Test
    void understandsAVariableThatStandsTwiceInADenialAsTwo() {
        String rules = "[r: (?a :p ?b) noValue(?any, :q, ?any) -> (?a :r ?b)]";
        String data = ":x :p :y ; :q :z .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x r y");
    }

    @Test
    void breaksOnANumberThatIsNone() {
        String rules = "[r: (?a :p ?b) lessThan(?b, '3'^^xsd:integer) -> (?a :q :few)]";
        String data = ":x :p 'many'^^xsd:integer ; :p 2 .";

        assertThatThrownBy(() -> found(GenericRuleReasoner.FORWARD_RETE, rules, data))
                .isInstanceOf(DatatypeFormatException.class);
        assertThat(ours(rules, data)).containsExactly("x q few");
    }

    @Test
    void neverHoldsAComparisonOfAVariableWithoutValue() {
        String rules = "[r: (?a :p ?b) lessThan(?b, ?c) -> (?a :q :few)]";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, ":x :p 2 .")).isEmpty();
        assertThatThrownBy(() -> ours(rules, ":x :p 2 ."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("rule r: lessThan uses ?c, which no triple");
    }

    @Test
    void cutsDecimalsToWholeNumbersInSums() {
        String rules = "[r: (?a :p ?b) sum(?b, '0.5'^^xsd:decimal, ?c) -> (?a :q ?c)]";
        String data = ":x :p 1.7 , 2 .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x q \"2.2\"^^xsd:decimal", "x q \"2.5\"^^xsd:decimal");
    }

    @Test
    void overflowsInProducts() {
        String rules = "[r: (?a :p ?b) product(?b, ?b, ?c) -> (?a :q ?c)]";
        String data = ":x :p 4294967296 .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x q \"18446744073709551616\"^^xsd:integer");
    }

    @Test
    void readsNoRulesAfterAPrefixInSilence() {
        String rules = "@prefix ex: <" + SPACE + ">\n[r: (?a ex:p ?b) -> (?a ex:q ?b)]\n";

        assertThat(Rule.parseRules(rules)).isEmpty();
        assertThat(RuleReader.read(write(rules))).hasSize(1);
    }

    @Test
    void makesABlankNodeOfAHeadVariableWithoutValue() {
        String rules = "[r: (?a :p ?b) -> (?a :q ?c)]";
        Graph deductions =
                jena(GenericRuleReasoner.FORWARD_RETE, rules, ":x :p :y .").getDeductionsGraph();

        assertThat(deductions.find().toList())
                .singleElement()
                .satisfies(triple -> assertThat(triple.getObject().isBlank()).isTrue());
        assertThatThrownBy(() -> ours(rules, ":x :p :y ."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the head uses ?c, which no triple of the body gives a value");
    }

    @Test
    void readsNumbersAsFloatsAndInts() {
        List<Rule> rules = parsed("[r: (?a :p 2.5) (?a :p 5) -> (?a :q :yes)]");

        assertThat(rules.get(0).toString()).contains("'2.5'http://www.w3.org/2001/XMLSchema#float");
    }

    private static List<Rule> parsed(String rules) {
        return Rule.parseRules(Rule.rulesParserFromReader(new BufferedReader(new StringReader(PREFIXES + rules))));
    }

    private static InfGraph jena(RuleMode mode, String rules, String data) {
        return jena(mode, rules, data, false);
    }

    private static InfGraph jena(RuleMode mode, String rules, String data, boolean derivations) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(parsed(rules));
        reasoner.setMode(mode);
        InfGraph run = reasoner.bind(graph(data));
        run.setDerivationLogging(derivations);
        run.prepare();
        return run;
    }

    private static Set<String> found(RuleMode mode, String rules, String data) {
        return shown(jena(mode, rules, data).getDeductionsGraph());
    }

    private static int derivations(String rules, String data, Triple conclusion) {
        int count = 0;
        Iterator<Derivation> all =
                jena(GenericRuleReasoner.FORWARD_RETE, rules, data, true).getDerivation(conclusion);
        for (; all != null && all.hasNext(); count++) {
            assertThat(all.next()).isInstanceOf(RuleDerivation.class);
        }
        return count;
    }

    private Set<String> ours(String rules, String data) {
        return shown(inference(rules, data).inferred());
    }

    private Inference inference(String rules, String data) {
        List<EntenteRule> read = RuleReader.read(write(PREFIXES + rules.replace("] [", "]\n[")));
        return OURS.infer(graph(data), read);
    }

    private Path write(String rules) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, rules);
        return file;
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(node(subject), node(predicate), node(object));
    }

    private static Node node(String name) {
        return NodeFactory.createURI(SPACE + name);
    }

    private static Set<String> shown(Graph graph) {
        Set<String> shown = new TreeSet<>();
        graph.find()
                .forEach(triple ->
                        shown.add((triple.getSubject() + " " + triple.getPredicate() + " " + triple.getObject())
                                .replace(SPACE, "")));
        return shown;
    }
}
