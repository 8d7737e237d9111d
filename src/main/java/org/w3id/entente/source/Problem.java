package org.w3id.entente.source;

/**
 * Something in the data that does not match the text of its paper.
 *
 * @param where the paper and the block: {@code Kim 2019, block 8}
 * @param what what does not match, and what was expected
 */
public record Problem(String where, String what) {}
