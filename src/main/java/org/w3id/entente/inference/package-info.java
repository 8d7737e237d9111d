/**
 * What follows from what is stated: situations, statements and plain triples derived from facts; tensions and relations
 * inferred by rules, each with the proofs that lead back to claims.
 */
package org.w3id.entente.inference;
