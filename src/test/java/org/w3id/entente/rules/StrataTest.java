package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

class StrataTest {

    @TempDir
    private Path folder;

    @Test
    void runsARuleAfterWhatItReadsAndDenies() {
        assertThat(strata("""
                                [last: (?a ex:r ?b) -> (?a ex:s ?b)]
                                [second: (?a ex:q ?b) noValue(?a, ex:no, ?any) -> (?a ex:r ?b)]
                                [denied: (?a ex:p ?b) -> (?b ex:no ?a)]
                                [first: (?a ex:p ?b) -> (?a ex:q ?b)]
                                """)).containsExactly("denied", "first", "second", "last");
    }

    @Test
    void keepsTheWrittenOrderOfRulesThatDoNotNeedEachOther() {
        assertThat(strata("""
                                [c: (?a ex:c ?b) -> (?a ex:d ?b)]
                                [b: (?a ex:b ?b) -> (?a ex:e ?b)]
                                [a: (?a ex:a ?b) -> (?a ex:f ?b)]
                                """)).containsExactly("c", "b", "a");
    }

    @Test
    void runsRulesTogetherThatNeedEachOther() {
        assertThat(strata("""
                                [odd: (?a ex:next ?b) (?a ex:is ex:even) -> (?b ex:is ex:odd)]
                                [after: (?a ex:is ex:odd) noValue(?a, ex:is, ex:even) -> (?a ex:only ex:odd)]
                                [start: (?a ex:first ?b) -> (?b ex:is ex:even)]
                                [even: (?a ex:next ?b) (?a ex:is ex:odd) -> (?b ex:is ex:even)]
                                [self: (?a ex:next ?b) (?b ex:next ?c) -> (?a ex:next ?c)]
                                """)).containsExactly("start", "self", "odd even", "after");
    }

    @Test
    void looksAtSubjectAndObjectToo() {
        assertThat(strata("""
                                [reads: (ex:x ex:p ?b) -> (ex:x ex:r ?b)]
                                [state: (?a ex:is ex:State) noValue(?a, ex:is, ex:Ally) -> (?a ex:is ex:Lonely)]
                                [other: (ex:y ex:q ?b) -> (ex:y ex:p ?b)]
                                [ally: (?a ex:hasAlly ?b) -> (?a ex:is ex:Ally)]
                                """)).containsExactly("reads", "other", "ally", "state");
    }

    @Test
    void takesAVariablePredicateForAny() {
        assertThat(strata("""
                                [reader: (?a ex:q ex:thing) -> (?a ex:known ex:yes)]
                                [reader-of-places: (?a ex:q ex:place) -> (?a ex:known ex:no)]
                                [general: (?a ex:says ?p) (?p ex:under ?q) -> (?a ?q ex:thing)]
                                [source: (?a ex:told ex:place) -> (?a ex:says ex:place)]
                                """)).containsExactly("reader-of-places", "source", "general", "reader");
    }

    @Test
    void putsAllThatMayFeedEachOtherThroughAnOpenPredicateTogether() {
        assertThat(strata("""
                                [reader: (?a ex:q ?b) -> (?a ex:known ex:yes)]
                                [turn: (?p ex:is ex:symmetric) (?a ?p ?b) -> (?b ?p ?a)]
                                """)).containsExactly("reader turn");
    }

    @Test
    void takesATripleThatMatchesItselfForNoOther() {
        assertThat(strata("""
                                [selfish: (?a ex:likes ?a) noValue(?a, ex:is, ex:modest) -> (?a ex:is ex:vain)]
                                [fan: (?a ex:is ex:vain) (?a ex:fan ?b) -> (ex:x ex:likes ex:y)]
                                """)).containsExactly("selfish", "fan");
    }

    @Test
    void hasNoStratumOfNothing() {
        assertThat(Strata.of(List.of())).isEmpty();
    }

    @Test
    void namesThePlainRulesOfTheProjectOneByOne() {
        List<EntenteRule> rules = Project.files(Path.of("ontology/rules"), ".rules").stream()
                .flatMap(file -> RuleReader.read(file).stream())
                .toList();

        List<List<EntenteRule>> strata = Strata.of(rules);

        assertThat(strata.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(rules);
        // a group within a group, a verb above a verb
        assertThat(strata.stream()
                        .filter(stratum ->
                                stratum.stream().anyMatch(rule -> rule.name().equals("done-by-member"))
                                        || stratum.size() > 1)
                        .map(StrataTest::names))
                .containsExactly("done-by-member");
    }

    @Test
    void refusesARuleThatDeniesItsOwnConclusion() {
        refuses(
                "[odd: (?a ex:p ?b) noValue(?a, ex:q, ?b) -> (?a ex:q ?b)]",
                "3:1: rule odd: denies with noValue(?a, <http://example.org/q>, ?b) what follows from itself: odd (FILE:3) →"
                        + " odd (FILE:3). Deny only what rules outside this circle conclude, or conclude another property.");
    }

    @Test
    void namesEveryRuleOfACircleThroughADenial() {
        refuses(
                """
                [apart: (?a ex:p ?b) -> (?a ex:step ?b)]
                [wins: (?a ex:p ?b)
                  noValue(?b, ex:is, ex:winner) -> (?a ex:may ?b)]
                [then: (?a ex:may ?b) -> (?a ex:does ?b)]
                [won: (?a ex:does ?b) -> (?a ex:is ex:winner)]
                [also: (?a ex:is ex:winner) (?a ex:may ?b) -> (?b ex:is ex:loser)]
                """,
                "4:1: rule wins: denies with noValue(?b, <http://example.org/is>, <http://example.org/winner>) what follows"
                        + " from itself: wins (FILE:4) → then (FILE:6) → won (FILE:7) → wins (FILE:4). Deny only what"
                        + " rules outside this circle conclude, or conclude another property.");
    }

    @Test
    void refusesADenialOfAnythingByARuleThatConcludes() {
        refuses(
                "[one: (?a ex:p ?b) noValue(?a, ?how, ?b) -> (?a ex:q ?b)]",
                "3:1: rule one: denies with noValue(?a, ?how, ?b) what follows from itself: one (FILE:3) → one (FILE:3)."
                        + " Deny only what rules outside this circle conclude, or conclude another property.");
    }

    @Test
    void refusesNumbersThatCountOnWithoutEnd() {
        refuses(
                "[count: (?a ex:n ?n) sum(?n, 1, ?m) lessThan(?m, 10) -> (?a ex:n ?m)]",
                "3:1: rule count: makes terms with sum from what follows from such terms, which may never end: count"
                        + " (FILE:3) → count (FILE:3). Conclude of a new term only what no rule of this circle reads.");
    }

    @Test
    void refusesTensionsAboutTensionsWithoutEnd() {
        refuses(
                """
                [dispute: (?a ex:quarrels ?b) tension('dispute', ?a, ?b, ?a, ?t) -> (?t ex:party ?a) (?a ex:cross ex:yes)]
                [drawn: (?t ex:party ?a) (?a ex:friend ?c) -> (?t ex:meets ?c)]
                [spreads: (?x ex:meets ?y) -> (?x ex:quarrels ?y)]
                """,
                "3:1: rule dispute: makes terms with tension from what follows from such terms, which may never end: dispute"
                        + " (FILE:3) → drawn (FILE:4) → spreads (FILE:5) → dispute (FILE:3). Conclude of a new term only"
                        + " what no rule of this circle reads.");
    }

    @Test
    void letsARuleOfACircleMakeTermsThatTheCircleDoesNotRead() {
        assertThat(strata("""
                                [near: (?a ex:near ?b) (?b ex:near ?c) tension('k', ?a, ?c, ?b, ?t) -> (?a ex:near ?c) (?t ex:party ?a)]
                                [told: (?t ex:party ?a) -> (?a ex:has ?t)]
                                """)).containsExactly("near", "told");
    }

    @Test
    void letsTermsBeMadeOfMadeTermsWhereThatEnds() {
        assertThat(strata("""
                                [twice: (?a ex:double ?n) product(?n, 2, ?m) -> (?a ex:fourfold ?m)]
                                [once: (?a ex:n ?n) product(?n, 2, ?m) -> (?a ex:double ?m)]
                                """)).containsExactly("once", "twice");
    }

    private void refuses(String rules, String message) {
        List<EntenteRule> read = RuleFile.read(folder, rules);
        String file = folder.resolve("a.rules").toString();

        assertThatThrownBy(() -> Strata.of(read))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":" + message.replace("FILE", file));
    }

    private List<String> strata(String rules) {
        return Strata.of(RuleFile.read(folder, rules)).stream()
                .map(StrataTest::names)
                .toList();
    }

    private static String names(List<EntenteRule> stratum) {
        return stratum.stream().map(EntenteRule::name).collect(Collectors.joining(" "));
    }
}
