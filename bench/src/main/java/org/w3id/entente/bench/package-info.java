/** Measures engines that run rules, on data made for it. See {@code bench/README.md}. */
package org.w3id.entente.bench;
