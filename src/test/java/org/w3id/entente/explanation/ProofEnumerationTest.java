package org.w3id.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.entente.explanation.SmallWorld.claim;
import static org.w3id.entente.explanation.SmallWorld.fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;

class ProofEnumerationTest {

    private static final List<String> THINGS = List.of("a", "b", "c");
    private static final List<String> RELATIONS = List.of("p", "q", "r");
    private static final List<String> STATUSES = List.of("asserted", "reported", "latent");
    private static final int PROGRAMS = 300;

    @TempDir
    private Path folder;

    @Test
    void whatIsStatedAndDerivableShowsBoth() {
        SmallWorld world = SmallWorld.of(
                folder,
                "[turned: (?a e:p ?b) -> (?b e:p ?a)]",
                ":a :p :b . :b :p :a ." + claim("claim", "a", "p", "b", "reported", 0));

        assertThat(proofs(world, fact("a", "p", "b")))
                .containsExactly("a p b", "a p b by turned{b p a}", "a p b by told{claim}");
    }

    @Test
    void ofEquallySmallProofsTheBestGroundedComesFirst() {
        SmallWorld world = SmallWorld.of(
                folder,
                "[q: (?a e:p ?b) (?b e:p ?c) -> (?a e:q ?c)]",
                claim("predicted", "a", "p", "b", "latent", 0)
                        + claim("told", "a", "p", "b", "asserted", 0)
                        + claim("rumoured", "b", "p", "c", "reported", 0)
                        + ":b :p :c .");

        assertThat(proofs(world, fact("a", "q", "c")))
                .containsExactly(
                        "a q c by q{a p b by told{told}, b p c}",
                        "a q c by q{a p b by told{predicted}, b p c}",
                        "a q c by q{a p b by told{told}, b p c by told{rumoured}}",
                        "a q c by q{a p b by told{predicted}, b p c by told{rumoured}}");
    }

    @Test
    void circlesEnd() {
        SmallWorld world = SmallWorld.of(
                folder,
                "[turned: (?a e:p ?b) -> (?b e:p ?a)]\n[via: (?a e:p ?b) (?b e:p ?c) -> (?a e:p ?c)]",
                ":a :p :b . :b :p :c .");

        assertThat(proofs(world, fact("c", "p", "c"))).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(proofs(world, fact("a", "p", "c"))).startsWith("a p c by via{a p b, b p c}");
    }

    @Test
    void noProofNeedsTwoYearsAtOnce() {
        SmallWorld world = SmallWorld.of(
                folder,
                "[q: (?a e:p ?b) (?b e:p ?c) -> (?a e:q ?c)]",
                claim("early", "a", "p", "b", "asserted", 2017) + claim("late", "b", "p", "c", "asserted", 2019));

        assertThat(world.inference().inferred().contains(fact("a", "q", "c"))).isTrue();
        assertThat(proofs(world, fact("a", "q", "c"))).isEmpty();
    }

    @Test
    void nothingRestsOnAClaimWithoutStatus() {
        SmallWorld world = SmallWorld.of(folder, "[careless: (?c e:from ?a) (?c e:to ?b) -> (?a e:p ?b)]", """
                        :advice a ent:Claim ; :from :a ; :to :b .
                        """);

        assertThat(proofs(world, fact("a", "p", "b"))).isEmpty();
    }

    @Test
    void theTwoSidesOfASymmetricMatchAreOneProof() {
        SmallWorld world =
                SmallWorld.of(folder, "[mutual: (?a e:p ?b) (?b e:p ?a) -> (e:x e:q e:y)]", ":a :p :b . :b :p :a .");

        assertThat(proofs(world, fact("x", "q", "y"))).containsExactly("x q y by mutual{a p b, b p a}");
    }

    @Test
    void aFactIsSupportedInTheSameWayWhereverItIsUsed() {
        SmallWorld world = SmallWorld.of(
                folder,
                "[q: (?a e:p ?b) -> (?b e:q ?a)]\n[r: (?a e:p ?b) (?b e:q ?a) -> (?a e:r ?b)]",
                claim("one", "a", "p", "b", "asserted", 0) + claim("two", "a", "p", "b", "asserted", 0));

        assertThat(proofs(world, fact("a", "r", "b")))
                .containsExactly(
                        "a r b by r{a p b by told{one}, b q a by q{a p b by told{one}}}",
                        "a r b by r{a p b by told{two}, b q a by q{a p b by told{two}}}");
    }

    @Test
    void whatDoesNotFollowHasNoProof() {
        Iterator<Premise> none = SmallWorld.of(folder, "", ":a :p :b .").proofs(fact("a", "q", "b"));

        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    /** 2^20 proofs, of which two are asked for. */
    @Test
    void worksOutNoMoreThanIsAskedFor() {
        StringBuilder facts = new StringBuilder(":start :at :s0 .");
        for (int i = 0; i < 20; i++) {
            facts.append(":s" + i + " :left :s" + (i + 1) + " ; :right :s" + (i + 1) + " .\n");
        }
        SmallWorld world = SmallWorld.of(
                folder,
                "[left: (?x e:at ?s) (?s e:left ?t) -> (?x e:at ?t)]\n[right: (?x e:at ?s) (?s e:right ?t) -> (?x e:at ?t)]",
                facts.toString());
        Counted counted = new Counted(world.inference());
        ProofEnumeration proofs = new ProofEnumeration(fact("start", "at", "s20"), counted, world.leaves());

        assertThat(counted.asked).isEmpty();
        String first = ProofText.of(proofs.next());
        int askedForOne = counted.asked.size();
        String second = ProofText.of(proofs.next());

        assertThat(first).isNotEqualTo(second);
        assertThat(counted.asked).hasSize(askedForOne).doesNotHaveDuplicates();
        assertThat(counted.asked).as("21 places and 40 ways between them").hasSize(61);
    }

    /** Two facts of each level rest on both of the level below: one proof, of 3 * 2^29 - 1 applications when written out. */
    @Test
    void goesThroughAFactThatIsUsedAgainOnlyOnce() {
        SmallWorld world = ladder(30);
        // The top, two premises of each of 59 steps, four of what the claim tells: 123 uses, and the proof itself.
        ProofEnumeration proofs = new ProofEnumeration(fact("a", "p30", "b"), world.inference(), world.leaves(), 124);

        Premise.Inferred proof = (Premise.Inferred) proofs.next();

        assertThat(proofs.hasNext()).isFalse();
        assertThat(proofs.cutShort()).isFalse();
        Premise.Inferred left = (Premise.Inferred) proof.by().premises().get(0);
        Premise.Inferred right = (Premise.Inferred) proof.by().premises().get(1);
        assertThat(left.by().premises().get(0) == right.by().premises().get(0))
                .as("one object for one fact")
                .isTrue();
        assertThat(proof.grounds()).containsExactly(SmallWorld.node("one"));
    }

    @Test
    void sizesThatCannotBeCountedAreTheLargest() {
        SmallWorld world = ladder(70);
        ProofSpace space = new ProofSpace(world.inference(), world.leaves());
        Triple top = fact("a", "p70", "b");

        assertThat(LeastCosts.below(top, space, LeastCosts.Measure.SIZE))
                .containsEntry(fact("a", "p3", "b"), 1 + 2 * (1 + 2 * (1 + 1)))
                .containsEntry(top, Integer.MAX_VALUE);
        assertThat(world.proofs(top).hasNext()).isTrue();
    }

    @Test
    void saysWhereItEndsBeforeAllIsTried() {
        SmallWorld world = SmallWorld.of(
                folder, "[q: (?a e:p ?b) -> (?b e:q ?a)]", ":a :p :b ." + claim("one", "a", "p", "b", "asserted", 0));
        // Of q, of p in two ways, one of them told: the first proof is complete when the third is taken up.
        ProofEnumeration enough = new ProofEnumeration(fact("b", "q", "a"), world.inference(), world.leaves(), 100);
        ProofEnumeration scarce = new ProofEnumeration(fact("b", "q", "a"), world.inference(), world.leaves(), 3);

        assertThat(ProofText.of(enough.next())).isEqualTo(ProofText.of(scarce.next()));
        assertThat(enough.hasNext()).isTrue();
        assertThat(scarce.hasNext()).isFalse();
        assertThat(scarce.cutShort()).isTrue();
        enough.next();
        assertThat(enough.hasNext()).isFalse();
        assertThat(enough.cutShort()).isFalse();
    }

    private SmallWorld ladder(int height) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < height; i++) {
            rules.append("[step-" + i + ": (?x e:p" + i + " ?y) (?x e:q" + i + " ?y) -> (?x e:p" + (i + 1)
                    + " ?y) (?x e:q" + (i + 1) + " ?y)]\n");
        }
        return SmallWorld.of(folder, rules.toString(), ":a :q0 :b ." + claim("one", "a", "p0", "b", "asserted", 0));
    }

    @Test
    void findsWhatBruteForceFinds() {
        Random random = new Random(20191119);
        int proven = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            SmallWorld world = SmallWorld.of(folder, rules(random), facts(random));
            EveryProof every = new EveryProof(world);
            for (Triple fact : all(world)) {
                List<EveryProof.Tree> expected = every.of(fact);
                List<String> found = proofs(world, fact);
                assertThat(found)
                        .as("program %d, %s", i, fact)
                        .containsExactlyInAnyOrderElementsOf(
                                expected.stream().map(EveryProof.Tree::text).toList());
                Comparator<EveryProof.Tree> order =
                        Comparator.comparingInt(EveryProof.Tree::size).thenComparingInt(EveryProof.Tree::rank);
                assertThat(found.stream().map(text -> byText(expected, text)))
                        .as("program %d, %s", i, fact)
                        .isSortedAccordingTo(order);
                proven += found.size() > 1 ? 1 : 0;
            }
        }
        assertThat(proven).as("facts with several proofs").isGreaterThan(PROGRAMS);
    }

    private static EveryProof.Tree byText(List<EveryProof.Tree> trees, String text) {
        return trees.stream()
                .filter(tree -> tree.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String rules(Random random) {
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            List<String> ends = random.nextBoolean() ? List.of("?a", "?b") : List.of("?a", "?b", "?c");
            rules.append("[rule-" + i + ": (?a e:" + one(random, RELATIONS) + " ?b)"
                    + (ends.size() == 2 && random.nextBoolean()
                            ? ""
                            : " (?b e:" + one(random, RELATIONS) + " " + ends.get(random.nextInt(2) * (ends.size() - 1))
                                    + ")")
                    + " -> (" + one(random, List.of("?a", "?b")) + " e:" + one(random, RELATIONS) + " "
                    + one(random, List.of("?a", "?b")) + ")]\n");
        }
        return rules.toString();
    }

    private static String facts(Random random) {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            if (random.nextBoolean()) {
                facts.append(":" + one(random, THINGS) + " :" + one(random, RELATIONS) + " :" + one(random, THINGS)
                        + " .\n");
            } else {
                facts.append(claim(
                        "claim" + i,
                        one(random, THINGS),
                        one(random, RELATIONS),
                        one(random, THINGS),
                        one(random, STATUSES),
                        one(random, List.of(0, 2017, 2019))));
            }
        }
        return facts.toString();
    }

    private static List<Triple> all(SmallWorld world) {
        List<Triple> all = new ArrayList<>();
        for (Graph graph : List.of(world.stated(), world.inference().inferred())) {
            graph.stream()
                    .filter(triple -> RELATIONS.contains(SmallWorld.shown(triple.getPredicate())))
                    .filter(triple -> !all.contains(triple))
                    .forEach(all::add);
        }
        return all;
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> proofs(SmallWorld world, Triple fact) {
        List<String> texts = new ArrayList<>();
        world.proofs(fact).forEachRemaining(proof -> texts.add(ProofText.of(proof)));
        return texts;
    }

    /** Takes down what is asked of an inference. */
    private static final class Counted implements Inference {

        private final Inference inference;
        private final List<Triple> asked = new ArrayList<>();

        Counted(Inference inference) {
            this.inference = inference;
        }

        @Override
        public Graph inferred() {
            return inference.inferred();
        }

        @Override
        public List<Match> matches() {
            return inference.matches();
        }

        @Override
        public List<Match> matches(Triple conclusion) {
            asked.add(conclusion);
            return inference.matches(conclusion);
        }
    }
}
