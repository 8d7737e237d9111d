/** Entente on somebody else's SPARQL server, over HTTP: its rules, compiled to SPARQL 1.1 Update, and its graphs. */
package org.w3id.entente.endpoint;
