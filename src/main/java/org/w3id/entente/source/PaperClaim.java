package org.w3id.entente.source;

import java.util.List;

/**
 * A claim as far as it is reviewed against its paper.
 *
 * @param name the last part of its IRI
 * @param mode the label of its mode
 * @param holder the labels of those who hold it, joined by commas
 * @param passages what it cites of this paper, in reading order; at least one
 */
public record PaperClaim(String name, String mode, String holder, String paraphrase, List<Passage> passages) {}
