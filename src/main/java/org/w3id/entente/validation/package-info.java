/**
 * Whether the graph keeps to its shapes and checks, and where in the files it does not. What the graph says about the
 * world, and whether that is true, does not belong here.
 */
package org.w3id.entente.validation;
