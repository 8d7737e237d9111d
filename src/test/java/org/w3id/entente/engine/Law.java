package org.w3id.entente.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Tries a law on many random cases. A case that breaks it is made as small as it gets and told with its seed:
 * {@code -Dentente.seed=} makes it again, {@code -Dentente.cases=} tries more or fewer.
 */
final class Law {

    private static final long SEED = Long.getLong("entente.seed", 20190107);
    private static final int CASES = Integer.getInteger("entente.cases", 1000);

    private static List<LawCase> cases;

    private Law() {}

    static synchronized List<LawCase> cases() {
        if (cases == null) {
            cases = LongStream.range(SEED, SEED + CASES).mapToObj(LawCase::from).toList();
        }
        return cases;
    }

    /** @param law throws where it does not hold */
    static void holds(Consumer<LawCase> law) {
        for (LawCase each : cases()) {
            if (breaks(law, each) != null) {
                LawCase smallest = shrunk(law, each);
                Throwable reason = breaks(law, smallest);
                throw new AssertionError(
                        "Again with -Dentente.seed=" + each.seed() + " -Dentente.cases=1. The smallest case is\n\n"
                                + smallest + "\n" + reason,
                        reason);
            }
        }
    }

    private static LawCase shrunk(Consumer<LawCase> law, LawCase broken) {
        LawCase smallest = broken;
        for (Optional<LawCase> next = Optional.of(broken); next.isPresent(); ) {
            smallest = next.get();
            next = smallest.smaller().stream()
                    .filter(smaller -> breaks(law, smaller) != null)
                    .findFirst();
        }
        return smallest;
    }

    private static Throwable breaks(Consumer<LawCase> law, LawCase on) {
        try {
            law.accept(on);
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }
}
