package org.w3id.entente.query;

import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A query that can run as it is.
 *
 * @param file where it comes from, for error messages
 * @param query what was read from there
 * @param values the values of its parameters
 */
public record PreparedQuery(Path file, Query query, Binding values) {}
