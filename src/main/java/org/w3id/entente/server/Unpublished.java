package org.w3id.entente.server;

import java.util.Arrays;
import java.util.Optional;

/** Names below the root that answers of the command line hold, and that no document tells of. */
enum Unpublished {
    PART_OF_PROOF(
            "id/(association|fact|inferred|step)/.*",
            "It is a part of a proof, as \"entente why --format prov\" prints it, and has its name in that answer alone:"
                    + " run the command again, or see the page of the tension."),
    MARK(
            "id/activity/.*",
            "It is a mark that \"entente infer\" or \"entente push\" leaves in the graph of another server."),
    INFERRED(
            "id/(tension|proof)/.*",
            "If \"entente what-if\" printed it, it is inferred from what a scenario supposes, and is no part of the data:"
                    + " run the command again, or see the page of the scenario.");

    private final String paths;
    private final String sentence;

    Unpublished(String paths, String sentence) {
        this.paths = paths;
        this.sentence = sentence;
    }

    /** What to say of {@code path}, where nothing is; empty where nothing is known of such names. */
    static Optional<String> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> path.matches(kind.paths))
                .findFirst()
                .map(kind -> kind.sentence);
    }
}
