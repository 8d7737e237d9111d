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
import org.apache.jena.riot.system.ErrorHandlerFactory;
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
    private static final RuleEngine OURS = new Evaluator();
    private static final String PREFIXES =
            "@prefix ex: <" + SPACE + ">\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    @TempDir
    private Path folder;

    @Test
    void reteGivesUpAConclusionThatStillHasAnotherSupport() {
        String rules = "[r: (?a ex:p ?b) -> (?a ex:r ex:yes)] [s: (?a ex:q ?b) -> (?a ex:r ex:yes)]";
        InfGraph run = jena(GenericRuleReasoner.FORWARD_RETE, rules, "ex:x ex:p ex:y ; ex:q ex:y .");
        run.delete(triple("x", "p", "y"));

        assertThat(shown(run.getDeductionsGraph())).isEmpty();
        assertThat(ours(rules, "ex:x ex:q ex:y .")).containsExactly("x r yes");
    }

    /** A triple that fits two patterns of a rule is tried in the first only where that leads to a match. */
    @Test
    void forwardMissesWhatFollowsByTheSecondPatternThatATripleFits() {
        String rules = "[r: (?a ex:p ?b) (?a ex:p ?c) -> (?b ex:p ?c)]";
        String data = "ex:e ex:p ex:a . ex:b ex:p ex:e .";

        assertThat(found(GenericRuleReasoner.FORWARD, rules, data)).containsExactly("a p a", "e p e");
        assertThat(ours(rules, data)).containsExactly("a p a", "a p e", "e p e");
    }

    @Test
    void deniesBeforeAllIsConcluded() {
        String rules = "[lonely: (?a ex:in ?g) noValue(?a, ex:knows, ?any) -> (?a ex:is ex:lonely)]"
                + " [met: (?a ex:met ?b) (?b ex:in ?g) -> (?a ex:knows ?b)]";
        String data = "ex:x ex:in ex:g ; ex:met ex:y . ex:y ex:in ex:g .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data))
                .containsExactly("x is lonely", "x knows y", "y is lonely");
        assertThat(ours(rules, data)).containsExactly("x knows y", "y is lonely");
    }

    @Test
    void reteKeepsWhatIsNoLongerDenied() {
        String rules = "[r: (?a ex:p ?b) noValue(?a, ex:q, ?b) -> (?a ex:r ?b)]";
        InfGraph run = jena(GenericRuleReasoner.FORWARD_RETE, rules, "ex:x ex:p ex:y .");
        run.add(triple("x", "q", "y"));

        assertThat(shown(run.getDeductionsGraph())).containsExactly("x r y");
        assertThat(ours(rules, "ex:x ex:p ex:y ; ex:q ex:y .")).isEmpty();
    }

    @Test
    void recordsOneDerivationOfMany() {
        String rules = "[r: (?a ex:p ?b) -> (?a ex:r ex:yes)]";
        String data = "ex:x ex:p ex:y , ex:z .";

        assertThat(derivations(rules, data, triple("x", "r", "yes"))).isEqualTo(1);
        assertThat(inference(rules, data).matches(triple("x", "r", "yes"))).hasSize(2);
    }

    @Test
    void recordsNoDerivationOfWhatIsStatedToo() {
        String rules = "[r: (?a ex:p ?b) -> (?a ex:r ex:yes)]";
        String data = "ex:x ex:p ex:y ; ex:r ex:yes .";

        assertThat(derivations(rules, data, triple("x", "r", "yes"))).isZero();
        assertThat(inference(rules, data).matches(triple("x", "r", "yes"))).hasSize(1);
    }

    @Test
    void reteMissesAVariableThatStandsTwiceInALaterPattern() {
        String rules = "[r: (?a ex:p ?b) (?c ex:q ?c) -> (?a ex:r ?c)]";
        String data = "ex:x ex:p ex:y . ex:z ex:q ex:z .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x r z");
    }

    @Test
    void reteReasonsOnWithASubjectThatIsALiteral() {
        String rules = "[r: (?a ex:p ?b) -> (?b ex:p ?a)] [s: (?a ex:p ?b) -> (?b ex:q ?a)]";
        String data = "ex:x ex:p 1 .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).containsExactly("x q \"1\"^^xsd:integer");
        assertThat(ours(rules, data)).isEmpty();
    }

    /** Only where the triple is concluded: a stated one is found by its term. */
    @Test
    void reteTakesAMomentForTheYearItBegins() {
        String rules = "[r: (?a ex:p ?b) -> (?a ex:q ?b)] [s: (?a ex:q '2019'^^xsd:gYear) -> (?a ex:r ex:yes)]";
        String data = "ex:x ex:p '2019-01-01T00:00:00'^^xsd:dateTime .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data))
                .containsExactly("x q \"2019-01-01T00:00:00\"^^xsd:dateTime", "x r yes");
        assertThat(ours(rules, data)).containsExactly("x q \"2019-01-01T00:00:00\"^^xsd:dateTime");
    }

    @Test
    void takesTermsOfOneValueForTheSame() {
        String rules = "[r: (?a ex:p ?b) (?a ex:q ?c) notEqual(?b, ?c) -> (?a ex:r ex:differ)]";
        String data = "ex:x ex:p 1 ; ex:q '1.0'^^xsd:decimal .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThat(ours(rules, data)).containsExactly("x r differ");
    }

    @Test
    void understandsAVariableThatStandsTwiceInADenialAsTwo() {
        String rules = "[r: (?a ex:p ?b) noValue(?any, ex:q, ?any) -> (?a ex:r ?b)]";
        String data = "ex:x ex:p ex:y ; ex:q ex:z .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).isEmpty();
        assertThatThrownBy(() -> ours(rules, data))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("?any has no value and stands in noValue twice");
    }

    @Test
    void breaksOnANumberThatIsNone() {
        String rules = "[r: (?a ex:p ?b) lessThan(?b, '3'^^xsd:integer) -> (?a ex:q ex:few)]";
        String data = "ex:x ex:p 'many'^^xsd:integer ; ex:p 2 .";

        assertThatThrownBy(() -> found(GenericRuleReasoner.FORWARD_RETE, rules, data))
                .isInstanceOf(DatatypeFormatException.class);
        assertThat(ours(rules, data)).containsExactly("x q few");
    }

    @Test
    void neverHoldsAComparisonOfAVariableWithoutValue() {
        String rules = "[r: (?a ex:p ?b) lessThan(?b, ?c) -> (?a ex:q ex:few)]";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, "ex:x ex:p 2 ."))
                .isEmpty();
        assertThatThrownBy(() -> ours(rules, "ex:x ex:p 2 ."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("rule r: lessThan uses ?c, which no triple");
    }

    @Test
    void cutsDecimalsToWholeNumbersInSums() {
        String rules = "[r: (?a ex:p ?b) sum(?b, '0.5'^^xsd:decimal, ?c) -> (?a ex:q ?c)]";
        String data = "ex:x ex:p 1.7 , 2 .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data))
                .containsExactly("x q \"1\"^^xsd:int", "x q \"2\"^^xsd:int");
        assertThat(ours(rules, data)).containsExactly("x q \"2.2\"^^xsd:decimal", "x q \"2.5\"^^xsd:decimal");
    }

    @Test
    void overflowsInProducts() {
        String rules = "[r: (?a ex:p ?b) product(?b, ?b, ?c) -> (?a ex:q ?c)]";
        String data = "ex:x ex:p 4294967296 .";

        assertThat(found(GenericRuleReasoner.FORWARD_RETE, rules, data)).containsExactly("x q \"0\"^^xsd:int");
        assertThat(ours(rules, data)).containsExactly("x q \"18446744073709551616\"^^xsd:integer");
    }

    @Test
    void readsNoRulesAfterAPrefixInSilence() {
        String rules = "@prefix ex: <" + SPACE + ">. [r: (?a ex:p ?b) -> (?a ex:q ?b)]\n";

        assertThat(Rule.parseRules(rules)).isEmpty();
        assertThatThrownBy(() -> RuleReader.read(write(rules))).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> RuleReader.read(write(rules + "[s: (?a ex:q ?b) -> (?a ex:p ?b)]")))
                .isInstanceOf(InputException.class);
    }

    @Test
    void makesABlankNodeOfAHeadVariableWithoutValue() {
        String rules = "[r: (?a ex:p ?b) -> (?a ex:q ?c)]";
        Graph deductions = jena(GenericRuleReasoner.FORWARD_RETE, rules, "ex:x ex:p ex:y .")
                .getDeductionsGraph();

        assertThat(deductions.find().toList())
                .singleElement()
                .satisfies(triple -> assertThat(triple.getObject().isBlank()).isTrue());
        assertThatThrownBy(() -> ours(rules, "ex:x ex:p ex:y ."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the head uses ?c, which no triple of the body gives a value");
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
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .toGraph();
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
