package org.w3id.entente.source;

import java.util.List;
import java.util.Optional;

/**
 * What the data says about one paper and its passages.
 *
 * @param name the last part of the source's IRI: {@code kim-2019}
 * @param label how tables cite it: {@code Kim 2019}
 * @param fileName the name of the text file from which everything is recomputed
 * @param passages all passages, in reading order
 * @param claims the claims that cite the paper, in reading order of their first passage
 */
public record Paper(String name, String label, String fileName, List<Passage> passages, List<PaperClaim> claims) {

    /** The passage that is the whole block of this number, if the data lists it. */
    public Optional<Passage> block(int number) {
        return passages.stream()
                .filter(passage -> passage.place().equals(new Place(number)))
                .findFirst();
    }

    /** The passages that are whole blocks. */
    public List<Passage> blocks() {
        return passages.stream()
                .filter(passage -> passage.place().range().isEmpty())
                .toList();
    }
}
