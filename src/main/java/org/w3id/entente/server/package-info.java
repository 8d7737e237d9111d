/** The HTTP server: SPARQL by Fuseki, and the documents of an edition under their IRIs' paths. */
package org.w3id.entente.server;
