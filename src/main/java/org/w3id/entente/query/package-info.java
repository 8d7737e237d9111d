/**
 * Stored queries and those that users bring: what they say of themselves, their parameters, and their answers as values
 * and in standard formats. How a terminal shows an answer does not belong here.
 */
package org.w3id.entente.query;
