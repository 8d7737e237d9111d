/** Entente's rules on somebody else's SPARQL server: compiled to SPARQL 1.1 Update, run over HTTP. */
package org.w3id.entente.endpoint;
