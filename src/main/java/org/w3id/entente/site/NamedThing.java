package org.w3id.entente.site;

/**
 * A thing as it is named in a page.
 *
 * @param label what readers call it
 * @param href to its page; null where there is none
 */
public record NamedThing(String label, String href) {}
