/**
 * The papers: their texts in blocks, the passages that claims cite, and whether these stand in the text as recorded. What
 * the claims say does not belong here.
 */
package org.w3id.entente.source;
