/** Where a server keeps what it serves: in memory, or in a TDB2 store that is built aside and moved into place. */
package org.w3id.entente.store;
