package org.w3id.entente.staticsite;

import java.util.List;

/**
 * What publishing a static site came to.
 *
 * @param files how many files the site has
 * @param bytes their size together
 * @param added how many of the files are new
 * @param changed how many replaced one of other content
 * @param removed how many files of the site as it was are gone
 * @param links how many links of pages were followed
 * @param deadLinks those that lead nowhere, in the order of their pages
 */
public record PublishedSite(
        int files, long bytes, int added, int changed, int removed, int links, List<DeadLink> deadLinks) {}
