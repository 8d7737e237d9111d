/**
 * What the files say, as RDF: the named graphs, the IRI spaces, and how things are named, cited and read from them; also
 * SPARQL texts, which become queries here and run elsewhere. What follows from the graphs does not belong here.
 */
package org.w3id.entente.dataset;
