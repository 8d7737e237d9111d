/**
 * Why something follows, and why not: all proofs of what rules infer, one by one, the smallest first; explanations made
 * of them for readers and for programs; and, where nothing follows, what is missing.
 */
package org.w3id.entente.explanation;
