package org.w3id.entente.bench;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up data like ours, the same for the same seed: states with their governments, offices and officials, verbs in
 * three levels, and claims about what one state does to another. Each claim is about one state in one period; states and
 * periods both grow with the square root of the size, so that on average {@value #CLAIMS_PER_PLACE} claims meet in each
 * state and period, whatever the size.
 */
final class ClaimData {

    /** Where triples go; all three are terms as N-Triples writes them. */
    interface Sink {
        void triple(String subject, String predicate, String object) throws IOException;
    }

    static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    static final String SUB_PROPERTY = "<http://www.w3.org/2000/01/rdf-schema#subPropertyOf>";
    static final int CLAIMS_PER_PLACE = 12;

    private static final String ID = "<https://w3id.org/entente/id/";
    private static final int TRIPLES_PER_CLAIM = 9;
    private static final int OFFICIALS = 12;
    private static final int ISSUES = 3;

    /** General verbs, each with its special ones; the first three are kinds of cooperation, the others of conflict. */
    private static final List<List<String>> VERBS = List.of(
            List.of("supports", "reassures", "assists", "praises", "thanks"),
            List.of("agrees", "isAlliedWith", "signsWith", "ratifiesWith", "extendsWith"),
            List.of("approaches", "courts", "invites", "proposesTo", "competesForFavorWith"),
            List.of("opposes", "refuses", "resists", "criticizes", "blames"),
            List.of("presses", "demands", "threatens", "sanctions", "retaliatesAgainst"),
            List.of("distrusts", "castsDoubtOn", "fears", "suspects", "hedgesAgainst"));

    private static final List<String> MODES =
            List.of("fact", "fact", "fact", "reported", "reported", "attributed", "argument", "recommendation");

    private final Shape shape;
    private final SplittableRandom random;
    private final Sink sink;
    private final long wanted;
    private final int states;
    private final int periods;
    private long made;

    /** @param triples about how many to make: claims are added until there are as many */
    ClaimData(Shape shape, long triples, long seed, Sink sink) {
        this.shape = shape;
        this.random = new SplittableRandom(seed);
        this.sink = sink;
        this.wanted = triples;
        double places = (double) triples / TRIPLES_PER_CLAIM / CLAIMS_PER_PLACE;
        this.periods = Math.max(4, (int) Math.sqrt(places));
        this.states = 2 * Math.max(4, (int) (places / periods / 2));
    }

    void make() throws IOException {
        verbs();
        for (int state = 0; state < states; state++) {
            state(state);
        }
        for (int claim = 0; made < wanted; claim++) {
            claim(claim);
        }
    }

    private void verbs() throws IOException {
        for (int i = 0; i < VERBS.size(); i++) {
            List<String> verbs = VERBS.get(i);
            add(ent(verbs.get(0)), SUB_PROPERTY, ent(i < 3 ? "cooperatesWith" : "conflictsWith"));
            for (String special : verbs.subList(1, verbs.size())) {
                add(ent(special), SUB_PROPERTY, ent(verbs.get(0)));
            }
        }
        for (String mode : List.of("fact", "reported", "attributed", "argument")) {
            add(mode(mode), ent("confersStatus"), "<https://w3id.org/entente/scheme/status/" + mode + ">");
        }
    }

    /** A state with its rival, its government of one ministry with one bureau, and officials in all three. */
    private void state(int state) throws IOException {
        add(state(state, ""), TYPE, ent("State"));
        add(state(state, ""), ent("hasRival"), state(rival(state), ""));
        add(state(state, "-government"), ent("governmentOf"), state(state, ""));
        add(state(state, "-ministry"), ent("partOf"), state(state, "-government"));
        add(state(state, "-bureau"), ent("partOf"), state(state, "-ministry"));
        String[] bodies = {"-government", "-ministry", "-bureau"};
        for (int i = 0; i < OFFICIALS; i++) {
            add(state(state, "-official-" + i), ent("memberOf"), state(state, bodies[i % bodies.length]));
        }
    }

    private void claim(int number) throws IOException {
        int about = random.nextInt(states);
        int period = random.nextInt(periods);
        int actor = party(about);
        int target = party(about);
        // One in four claims is between two others; else the state that it is about acts or is acted upon.
        if (actor == target || random.nextInt(4) > 0) {
            int other = neighbour(about);
            boolean acts = random.nextBoolean();
            actor = acts ? about : other;
            target = acts ? other : about;
        }
        String verb = verb(actor, target);
        String claim = ID + "claim/c" + number + ">";
        add(claim, TYPE, ent("Claim"));
        add(claim, ent(random.nextInt(20) == 0 ? "notPredicate" : "predicate"), ent(verb));
        add(claim, ent("subject"), voice(actor));
        add(claim, ent("object"), voice(target));
        add(claim, ent("mode"), mode(MODES.get(random.nextInt(MODES.size()))));
        add(claim, ent("issue"), ID + "matter/m" + about + "-" + random.nextInt(ISSUES) + ">");
        add(claim, ent("assertedBy"), ID + "source/p" + number / 500 + ">");
        add(claim, ent("paraphrase"), "\"Claim " + number + ": s" + actor + " " + verb + " s" + target + ".\"@en");
        if (shape == Shape.PRE_JOINED) {
            add(claim, ent("statePeriod"), ID + "state-period/s" + about + "-" + period + ">");
        } else {
            add(claim, ent("state"), state(about, ""));
            add(claim, ent("period"), ID + "period/" + period + ">");
        }
    }

    /** Allies stand next to each other in a ring; only they are said to be allied. */
    private String verb(int actor, int target) {
        List<String> general = VERBS.get(random.nextInt(VERBS.size()));
        String verb = general.get(1 + random.nextInt(general.size() - 1));
        int apart = Math.floorMod(actor - target, states);
        return verb.equals("isAlliedWith") && apart != 1 && apart != states - 1 ? "signsWith" : verb;
    }

    private int party(int about) {
        return random.nextInt(5) == 0 ? about : neighbour(about);
    }

    /** One of its two allies, an ally's ally, or its rival. */
    private int neighbour(int state) {
        return switch (random.nextInt(4)) {
            case 0 -> (state + 1) % states;
            case 1 -> (state + states - 1) % states;
            case 2 -> (state + 2) % states;
            default -> rival(state);
        };
    }

    private int rival(int state) {
        return (state + states / 2) % states;
    }

    /** Who speaks: the state, a body of its government, or an official. */
    private String voice(int state) {
        return switch (random.nextInt(8)) {
            case 0 -> state(state, "");
            case 1, 2 -> state(state, "-government");
            case 3 -> state(state, "-ministry");
            default -> state(state, "-official-" + random.nextInt(OFFICIALS));
        };
    }

    private static String state(int state, String part) {
        return ID + (part.isEmpty() ? "state" : "agent") + "/s" + state + part + ">";
    }

    private static String mode(String name) {
        return "<https://w3id.org/entente/scheme/mode/" + name + ">";
    }

    private static String ent(String name) {
        return "<https://w3id.org/entente/vocab/" + name + ">";
    }

    private void add(String subject, String predicate, String object) throws IOException {
        sink.triple(subject, predicate, object);
        made++;
    }
}
