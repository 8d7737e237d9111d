package org.w3id.entente.publication;

import org.apache.jena.graph.Graph;

/**
 * One file as it is sent or written.
 *
 * @param path below the root: {@code id/state/japan.ttl}
 * @param mediaType as in a Content-Type header, with the charset of texts
 * @param content the bytes; not to be changed
 */
public record Document(String path, String mediaType, byte[] content) {

    /** {@code triples} as data in {@code format}. */
    static Document of(String path, Graph triples, DataFormat format) {
        return new Document(path, format.mediaType() + ";charset=utf-8", RdfText.of(triples, format));
    }
}
