/**
 * Experiments with what the rules infer: what would follow if something else were so, or if claims were doubted or
 * theories left out; what held at a given time; which theory infers what. Nothing here changes the graph it starts from.
 */
package org.w3id.entente.experiment;
