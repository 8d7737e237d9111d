/**
 * The command {@code entente}: options, tables, colours and exit codes. Commands only call what the other packages offer;
 * nothing that a program could use without a terminal belongs here.
 */
package org.w3id.entente.cli;
