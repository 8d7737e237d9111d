package org.w3id.entente.store;

import java.nio.file.Path;

/**
 * Which store on disk to open, and how.
 *
 * @param folder the store, or a new or empty folder to make it in
 * @param rebuild whether to make it anew from the data where there is one already
 * @param version the version of Entente that asks
 */
public record StoreSettings(Path folder, boolean rebuild, String version) {}
