/**
 * The language of rules: Jena's rule syntax, restricted to what means the same in every engine, read from files, checked
 * and put in order; and what an engine that runs such rules must answer.
 */
package org.w3id.entente.rules;
