package org.w3id.entente.engine;

/**
 * Why a block is no N-Triples.
 *
 * @param start where the block starts, in bytes from the start of the file
 * @param line within the block, from 1
 * @param column from 1
 * @param message what is wrong, without a full stop
 */
record BlockFault(long start, long line, long column, String message) {}
