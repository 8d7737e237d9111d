/** All documents of a site as files in a folder that any web host can send, written as a whole, with every link followed. */
package org.w3id.entente.staticsite;
