package org.w3id.entente.site;

import java.util.Optional;

/**
 * Where the documents are hosted.
 *
 * @param base what links begin with, ending in a slash; without it they are relative
 * @param endpoint whether SPARQL is answered at {@code sparql}, beside the documents
 * @param rdf12 whether claims are offered as reifiers of RDF 1.2 too, which tools of RDF 1.1 cannot read
 */
public record Hosting(Optional<String> base, boolean endpoint, boolean rdf12) {

    /** Beside the SPARQL endpoint of the same server. */
    public static final Hosting SERVER = new Hosting(Optional.empty(), true);

    /** Files alone, below any path. */
    public static final Hosting FILES = new Hosting(Optional.empty(), false);

    /** The same without RDF 1.2. */
    public Hosting(Optional<String> base, boolean endpoint) {
        this(base, endpoint, false);
    }
}
