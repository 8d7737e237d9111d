package org.w3id.entente.source;

import java.util.Optional;

/**
 * A passage that the data describes: a whole block, or a range of characters in one.
 *
 * @param path the last two parts of its IRI: {@code kim-2019/8_248-340}; by rule the paper and {@link Place#name()}
 * @param blockPath the path of the whole block: its own, or that of its {@code oa:hasSource}
 * @param place where it stands
 * @param listing what the data says of the block; present for whole blocks only
 */
public record Passage(String path, String blockPath, Place place, Optional<Listing> listing)
        implements Comparable<Passage> {

    /**
     * What the data says of a block.
     *
     * @param sha256 the hash the block had when it was cited
     * @param role the name of its role: {@code article}, {@code furniture}
     * @param citable whether claims may cite a block of this role
     */
    public record Listing(String sha256, String role, boolean citable) {}

    @Override
    public int compareTo(Passage other) {
        return place.compareTo(other.place);
    }
}
