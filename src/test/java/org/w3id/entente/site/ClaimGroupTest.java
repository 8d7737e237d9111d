package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims by the part that a thing has in them. */
class ClaimGroupTest {

    private static ClaimLine claim(String name, String mode, String... hedges) {
        boolean fact = mode.equals("fact") && hedges.length == 0;
        return new ClaimLine(Mention.plain(name), mode, mode, fact, List.of(hedges), "", List.of(), "");
    }

    @Test
    void aShortListStaysAsItIs() {
        List<ClaimLine> claims = List.of(claim("b", "reported"), claim("a", "fact"));
        ClaimGroup group = ClaimGroup.of("asserted by", claims, false);

        assertThat(group.parts()).containsExactly(new ClaimGroup.Part("", claims));
        assertThat(group.open()).isTrue();
        assertThat(group.size()).isEqualTo(2);
        assertThat(group.counts()).isEmpty();
    }

    /** A hedge makes of a fact something less; both sorts of four stand in the order of their names. */
    @Test
    void aLongListIsDividedByHowItIsPutForward() {
        List<ClaimLine> claims = new ArrayList<>(Collections.nCopies(4, claim("hedged", "fact", "allegedly")));
        claims.addAll(Collections.nCopies(4, claim("told", "argument")));
        claims.addAll(Collections.nCopies(5, claim("so", "fact")));
        ClaimGroup group = ClaimGroup.of("subject", claims, true);

        assertThat(group.parts())
                .extracting(ClaimGroup.Part::title, part -> part.claims().size())
                .containsExactly(tuple("Fact", 5), tuple("Argument", 4), tuple("Fact, with a hedge", 4));
        assertThat(group.counts()).isEqualTo("5 fact; 4 argument; 4 fact, with a hedge");
        assertThat(group.open()).isTrue();
        assertThat(ClaimGroup.of("asserted by", claims, false).open()).isFalse();
    }

    @Test
    void eightAreStillShort() {
        List<ClaimLine> eight = Collections.nCopies(8, claim("so", "fact"));
        List<ClaimLine> nine = Collections.nCopies(9, claim("so", "fact"));

        assertThat(ClaimGroup.of("issue", eight, false).open()).isTrue();
        assertThat(ClaimGroup.of("issue", nine, false).open()).isFalse();
    }
}
