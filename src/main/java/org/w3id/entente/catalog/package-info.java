/** What the dataset says about itself, in RDF: VoID, DCAT, schema.org, prefixes, and the stored queries as examples. */
package org.w3id.entente.catalog;
