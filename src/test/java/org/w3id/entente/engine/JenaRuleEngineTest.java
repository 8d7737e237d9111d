package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.RuleReader;

class JenaRuleEngineTest {

    private static final String SPACE = "http://example.org/";

    @TempDir
    private Path folder;

    @Test
    void recordsEveryMatchOfOneConclusion() {
        Inference inference = infer(
                "[t: (?c :by ?a) (?c :to ?b) (?c :over ?i) tension(:k, ?a, ?b, ?i, ?t) -> (?t :party ?a) (?t :party ?b)]",
                ":c1 :by :x ; :to :y ; :over :i . :c2 :by :y ; :to :x ; :over :i . :c3 :by :x ; :to :x ; :over :i .");

        String tension = "<https://w3id.org/entente/id/tension/k/x--y/i>";
        assertThat(matches(inference))
                .containsExactly(
                        "t {a=x, b=y, c=c1, i=i, t=" + tension + "} c1 by x; c1 to y; c1 over i => " + tension
                                + " party x; " + tension + " party y",
                        "t {a=y, b=x, c=c2, i=i, t=" + tension + "} c2 by y; c2 to x; c2 over i => " + tension
                                + " party y; " + tension + " party x");
        assertThat(inference.inferred().size()).isEqualTo(2);
    }

    @Test
    void keepsTheOrderOfPartiesOfADirectedTension() {
        Inference inference = infer(
                "[t: (?c :by ?a) (?c :to ?b) directedTension('k', ?a, ?b, ?c, ?t) -> (?t :party ?a)]",
                ":c :by :y ; :to :x .");

        assertThat(matches(inference))
                .containsExactly("t {a=y, b=x, c=c, t=<https://w3id.org/entente/id/tension/k/y--x/c>} c by y; c to x =>"
                        + " <https://w3id.org/entente/id/tension/k/y--x/c> party y");
    }

    @Test
    void recordsAMatchWhoseConclusionIsStated() {
        Inference inference = infer("[r: (?a :p ?b) -> (?a :q ?b)]", ":x :p :y ; :q :y .");

        assertThat(matches(inference)).containsExactly("r {a=x, b=y} x p y => x q y");
        assertThat(inference.inferred().isEmpty()).isTrue();
    }

    @Test
    void recordsEveryWayThroughARecursiveRule() {
        Inference inference = infer("[r: (?a :p ?b) (?b :p ?c) -> (?a :p ?c)]", ":w :p :x . :x :p :y . :y :p :z .");

        assertThat(matches(inference))
                .containsExactly(
                        "r {a=w, b=x, c=y} w p x; x p y => w p y",
                        "r {a=w, b=x, c=z} w p x; x p z => w p z",
                        "r {a=w, b=y, c=z} w p y; y p z => w p z",
                        "r {a=x, b=y, c=z} x p y; y p z => x p z");
    }

    @Test
    void deniesOnlyAfterAllIsConcluded() {
        Inference inference = infer(
                "[lonely: (?a :in ?g) noValue(?a, :knows, ?any) -> (?a :is :lonely)] [met: (?a :met ?b) -> (?a :knows ?b)]",
                ":x :in :g ; :met :y . :y :in :g .");

        assertThat(matches(inference))
                .containsExactly(
                        "lonely {a=y, g=g} y in g; no y knows ANY => y is lonely",
                        "met {a=x, b=y} x met y =>" + " x knows y");
    }

    @Test
    void refusesARuleThatDeniesWhatFollowsFromItself() {
        assertThatThrownBy(() -> infer("[odd: (?a :p ?b) noValue(?a, :q, ?b) -> (?a :q ?b)]", ":x :p :y ."))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "FILE:1:1: rule odd: denies with noValue(?a, <http://example.org/q>, ?b) what follows from itself:"
                                .concat(
                                        " odd (FILE:1) → odd (FILE:1). Deny only what rules outside this circle conclude, or")
                                .concat(" conclude another property.")
                                .replace("FILE", folder.resolve("a.rules").toString()));
    }

    @Test
    void leavesTheStatedGraphAsItIs() {
        Graph stated = graph(":x :p :y .");

        new JenaRuleEngine().infer(stated, rules("[r: (?a :p ?b) -> (?a :q ?b)]"));

        assertThat(stated.isIsomorphicWith(graph(":x :p :y ."))).isTrue();
    }

    private Inference infer(String rules, String data) {
        return new JenaRuleEngine().infer(graph(data), rules(rules));
    }

    private List<EntenteRule> rules(String text) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, text.replace("] [", "]\n[").replaceAll("(?<=[ (]):(?=\\w)", SPACE));
        return RuleReader.read(file);
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString("PREFIX : <" + SPACE + "> " + turtle, Lang.TURTLE)
                .toGraph();
    }

    private static List<String> matches(Inference inference) {
        return inference.matches().stream()
                .map(match -> match.rule().name() + " " + bindings(match) + " " + triples("", match.premises())
                        + (match.absences().isEmpty() ? "" : "; " + triples("no ", match.absences())) + " => "
                        + triples("", match.conclusions()))
                .toList();
    }

    private static String bindings(Match match) {
        TreeMap<String, String> bindings = new TreeMap<>();
        match.bindings().forEach((name, value) -> bindings.put(name, name(value)));
        return bindings.toString();
    }

    private static String triples(String mark, List<Triple> triples) {
        return triples.stream()
                .map(triple -> mark + name(triple.getSubject()) + " " + name(triple.getPredicate()) + " "
                        + name(triple.getObject()))
                .collect(Collectors.joining("; "));
    }

    private static String name(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        return node.getURI().startsWith(SPACE) ? node.getURI().substring(SPACE.length()) : "<" + node.getURI() + ">";
    }
}
