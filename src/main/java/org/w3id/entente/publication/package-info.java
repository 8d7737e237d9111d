/**
 * What is published: one edition of the graph, the triples on each thing in it, where the documents on a thing are, and
 * in which formats. How it looks and how it is served does not belong here.
 */
package org.w3id.entente.publication;
