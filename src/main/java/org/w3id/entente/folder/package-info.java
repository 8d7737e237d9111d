/**
 * Folders that the program writes and finds again in a later run, whatever ended the one before: held by one process at a
 * time, and changed in single steps. What the files are for does not belong here.
 */
package org.w3id.entente.folder;
