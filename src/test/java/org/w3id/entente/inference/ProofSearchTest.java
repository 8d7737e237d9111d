package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.RuleReader;

/** Two triples that follow from each other, one of which a claim supports. */
class ProofSearchTest {

    private static final Triple TOLD = Triple.create(node("x"), node("p"), node("y"));
    private static final Triple TURNED = Triple.create(node("y"), node("p"), node("x"));

    @TempDir
    private Path folder;

    private Graph stated;
    private List<EntenteRule> rules;
    private Inference inference;

    @BeforeEach
    void infer() {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, """
                @prefix ent: <https://w3id.org/entente/vocab/>
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                @prefix e: <http://example.org/>
                [status: (?c rdf:type ent:Claim) -> (?c ent:groundStatus e:asserted)]
                [told: (?c e:by ?a) (?c e:to ?b) -> (?a e:p ?b)]
                [turned: (?a e:p ?b) -> (?b e:p ?a)]
                """);
        stated = RDFParser.fromString("""
                        PREFIX ent: <https://w3id.org/entente/vocab/>
                        PREFIX : <http://example.org/>
                        :asserted ent:rank 1 .
                        :claim a ent:Claim ; :by :x ; :to :y ; ent:citesPassage :passage .
                        :passage ent:inSource :source .
                        """, Lang.TURTLE).toGraph();
        rules = RuleReader.read(file);
        inference = new Evaluator().infer(stated, rules);
    }

    @Test
    void findsTheSameInWhateverOrderItIsAsked() {
        ProofSearch search = search();
        assertThat(rules(search.supports(TOLD))).containsExactly("told [claim]");
        assertThat(rules(search.supports(TURNED))).containsExactly("turned [claim]");

        ProofSearch other = search();
        assertThat(rules(other.supports(TURNED))).containsExactly("turned [claim]");
        assertThat(rules(other.supports(TOLD))).containsExactly("told [claim]");
    }

    @Test
    void noMatchUsesWhatItConcludes() {
        assertThat(inference.matches().stream()
                        .filter(match -> match.rule().name().equals("turned"))
                        .filter(match -> search().justify(match).isPresent())
                        .map(Match::conclusions))
                .containsExactly(List.of(TURNED));
    }

    /** That it is stated besides is one way, and the claim another, which rests on a source of its own. */
    @Test
    void aPremiseThatIsStatedAndDerivableHasBothWays() {
        stated.add(TOLD);
        inference = new Evaluator().infer(stated, rules);

        assertThat(rules(search().supports(TURNED))).containsExactly("turned []", "turned [claim]");
        assertThat(rules(search().supports(TOLD))).containsExactly("told [claim]");
    }

    private ProofSearch search() {
        return new ProofSearch(stated, inference, new Statuses(stated, inference.inferred()));
    }

    private static List<String> rules(List<Premise> supports) {
        return supports.stream()
                .map(support -> ((Premise.Inferred) support).by())
                .map(by -> by.match().rule().name() + " "
                        + by.grounds().stream()
                                .map(ground -> ground.getURI().replace("http://example.org/", ""))
                                .toList())
                .toList();
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
