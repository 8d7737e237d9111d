/** The pages for people, made from an edition by the templates of {@code src/main/jte}; one is text, no request is known here. */
package org.w3id.entente.site;
