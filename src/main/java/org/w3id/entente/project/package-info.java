/**
 * Where the product finds its knowledge: the folders of a project and the texts in them, on disk or inside the jar, and
 * what to tell who gave input that cannot be used. What the files say does not belong here.
 */
package org.w3id.entente.project;
