package org.w3id.entente.validation;

import java.nio.file.Path;

/**
 * A place in a Turtle file.
 *
 * @param line from 1
 * @param column from 1
 */
public record Place(Path file, long line, long column) {}
