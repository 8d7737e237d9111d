package org.w3id.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.explanation.SmallWorld.claim;
import static org.w3id.entente.explanation.SmallWorld.node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.rules.EntenteRule;

class NearMatchSearchTest {

    private static final String HEAD =
            " tension('k', ?a, ?b, ?a, ?t) -> (?t rdf:type ent:Tension) (?t ent:party ?a)" + " (?t ent:party ?b)]";
    private static final List<String> THINGS = List.of("a", "b", "c", "d");
    private static final List<String> RELATIONS = List.of("p", "q", "r");
    private static final int PROGRAMS = 200;
    private static final int ENOUGH = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void findsTheOnePremiseThatIsMissing() {
        SmallWorld world = world("(?a e:p ?x) (?x e:q ?b) (?b e:r ?a)", ":a :p :c . :c :q :b . :a :q :b .");

        assertThat(nearest(world)).containsExactly("there: [a p c, c q b] missing: [b r a]");
    }

    @Test
    void takesNothingThatDoesNotHangTogetherWithTheParties() {
        SmallWorld world = world("(?a e:p ?x) (?x e:q ?y) (?y e:r ?b)", ":c :q :d .");

        assertThat(nearest(world)).containsExactly("there: [] missing: [?x q ?y, ?y r b, a p ?x]");
    }

    @Test
    void aClaimIsWhatItIs() {
        String rule = "(?c e:from ?a) (?c e:that e:p) (?c e:to ?b)";

        assertThat(nearest(world(rule, claim("other", "a", "q", "b", "asserted", 0))))
                .as("a claim that tells something else does not count as nearly telling it")
                .containsExactly("there: [] missing: [?c from a, ?c that p, ?c to b]");
        assertThat(nearest(world(rule, ":vague a ent:Claim ; :from :a ; :that :p .")))
                .as("a claim that says nothing of the kind does")
                .containsExactly("there: [vague from a, vague that p] missing: [vague to b]");
    }

    @Test
    void nothingIsMissingBetweenAThingAndItself() {
        SmallWorld world = world("(?x e:p ?a) (?x e:p ?b)", ":a :p :b . :c :p :b .");

        assertThat(nearest(world)).containsExactly("there: [c p b] missing: [c p a]");
    }

    @Test
    void tellsWhichComparisonFails() {
        SmallWorld world = world(
                "(?a e:p ?x) (?b e:q ?y) lessThan(?x, ?y) sum(?x, ?y, ?z) greaterThan(?z, 8)", ":a :p 5 . :b :q 4 .");

        NearMatch near = search(world).nearest().get(0);

        assertThat(near.missing()).isEmpty();
        assertThat(near.failed().stream().map(condition -> condition.builtin() + condition.arguments()))
                .containsExactly("lessThan[\"5\"^^xsd:integer, \"4\"^^xsd:integer]");
    }

    /** To each one triple is missing; where that is the number, nothing can be said of the comparison. */
    @Test
    void ofEquallyNearMatchesThatOfWhichMoreWasTriedComesFirst() {
        SmallWorld world =
                world("(?x e:p ?a) (?x e:q ?b) (?x e:r ?n) lessThan(?n, 8)", ":c :p :a ; :q :b . :d :p :a ; :r 5 .");

        assertThat(nearest(world))
                .containsExactly(
                        "there: [d p a, d r \"5\"^^xsd:integer] missing: [d q b]",
                        "there: [c p a, c q b] missing: [c r ?n]");
        assertThat(search(world).nearest().stream().map(near -> near.pending().size()))
                .containsExactly(0, 1);
    }

    @Test
    void tellsWhatContradictsADenial() {
        SmallWorld world = world("(?a e:p ?b) noValue(?a, e:q, ?anything) noValue(?b, e:q, e:d)", ":a :p :b ; :q :c .");

        NearMatch near = search(world).nearest().get(0);

        assertThat(near.cost()).isEqualTo(1);
        assertThat(near.contradicted().stream().map(SmallWorld::shown)).containsExactly("a q ANY");
    }

    @Test
    void saysThatItStoppedEarly() {
        SmallWorld world = world("(?a e:p ?x) (?x e:p ?y) (?y e:p ?b)", ":a :p :c , :d . :c :p :d . :d :p :c .");
        NearMatchSearch search = new NearMatchSearch(known(world), world.leaves()::isClaim, body(world), 3);

        search.search(node("a"), node("b"));

        assertThat(search.cutShort()).isTrue();
        assertThat(search(world).cutShort()).isFalse();
    }

    @Test
    void noNearerMatchIsFoundByBruteForce() {
        Random random = new Random(1960);
        int several = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            SmallWorld world = world(body(random), facts(random));
            Set<String> expected = new EveryNearMatch(known(world), world.leaves()::isClaim, body(world))
                    .nearest(node("a"), node("b"));
            assertThat(new TreeSet<>(nearest(world)))
                    .as("program %d: %s", i, body(world))
                    .isEqualTo(expected);
            several += expected.size() > 1 ? 1 : 0;
        }
        assertThat(several).as("programs with ties").isGreaterThan(PROGRAMS / 20);
    }

    private static String body(Random random) {
        List<String> parts = new ArrayList<>(List.of(
                "(?a e:" + one(random, RELATIONS) + " " + one(random, List.of("?x", "?y", "?b")) + ")",
                "(" + one(random, List.of("?x", "?y", "?c")) + " e:" + one(random, RELATIONS) + " ?b)",
                "(?x e:" + one(random, RELATIONS) + " ?y)"));
        if (random.nextBoolean()) {
            parts.add("(?c e:from ?a)");
            parts.add("(?c e:that " + one(random, List.of("e:p", "e:q", "?v")) + ")");
            parts.add("(?c e:to " + one(random, List.of("?b", "?x")) + ")");
        }
        if (random.nextInt(3) == 0) {
            parts.add("notEqual(?x, ?a)");
        }
        if (random.nextInt(3) == 0) {
            parts.add("noValue(?x, e:" + one(random, RELATIONS) + ", " + one(random, List.of("?b", "?any")) + ")");
        }
        return String.join(" ", parts);
    }

    private static String facts(Random random) {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            if (random.nextInt(3) > 0) {
                facts.append(":" + one(random, THINGS) + " :" + one(random, RELATIONS) + " :" + one(random, THINGS)
                        + " .\n");
            } else if (random.nextBoolean()) {
                facts.append(":claim" + i + " a ent:Claim ; :from :" + one(random, THINGS) + " .\n");
            } else {
                facts.append(claim("claim" + i, one(random, THINGS), "p", one(random, THINGS), "asserted", 0));
            }
        }
        return facts.toString();
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private SmallWorld world(String body, String facts) {
        return SmallWorld.of(folder, "[near: " + body + HEAD, facts);
    }

    private static List<String> nearest(SmallWorld world) {
        return search(world).nearest().stream().map(NearMatchSearchTest::text).toList();
    }

    private static String text(NearMatch near) {
        return EveryNearMatch.text(near.present(), near.missing());
    }

    private static NearMatchSearch search(SmallWorld world) {
        NearMatchSearch search = new NearMatchSearch(known(world), world.leaves()::isClaim, body(world), ENOUGH);
        search.search(node("a"), node("b"));
        return search;
    }

    private static RuleBody body(SmallWorld world) {
        EntenteRule rule = world.rules().stream()
                .filter(each -> each.name().equals("near"))
                .findFirst()
                .orElseThrow();
        return RuleBody.of(rule);
    }

    private static Graph known(SmallWorld world) {
        Graph known = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(known, world.stated());
        GraphUtil.addInto(known, world.inference().inferred());
        return known;
    }
}
