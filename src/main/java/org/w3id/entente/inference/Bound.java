package org.w3id.entente.inference;

import java.time.LocalDate;

/**
 * When something began, or ended, as far as a source tells.
 *
 * @param earliest the first day on which it can have been
 * @param latest the last day on which it can have been, never before {@code earliest}
 * @param notation the same as the source gives it, in EDTF: "2018-12"
 */
public record Bound(LocalDate earliest, LocalDate latest, String notation) {}
