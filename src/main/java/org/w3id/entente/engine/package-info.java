/** The evaluator of rules. */
package org.w3id.entente.engine;
