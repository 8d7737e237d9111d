package org.w3id.entente.site;

/**
 * How to cite a page.
 *
 * @param text in words
 * @param bibTex as a BibTeX entry
 * @param bibTexHref where that is as a document
 * @param cslHref where the same is as CSL-JSON
 */
public record Citation(String text, String bibTex, String bibTexHref, String cslHref) {}
