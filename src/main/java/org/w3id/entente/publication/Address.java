package org.w3id.entente.publication;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.entente.dataset.Namespaces;

/**
 * Where the documents on a thing are: beside the thing, with an ending. {@code id/state/japan} is told of by
 * {@code id/state/japan.html} and {@code id/state/japan.ttl}; {@code vocab/} by {@code vocab/index.html}.
 *
 * @param path the thing's IRI without {@link Namespaces#ROOT}; the empty path is the dataset as a whole
 */
public record Address(String path) {

    private static final String FOLDER_DOCUMENT = "index";

    /** The address of {@code iri}; empty where it is not below {@link Namespaces#ROOT}. */
    public static Optional<Address> of(Node iri) {
        return iri.isURI() && iri.getURI().startsWith(Namespaces.ROOT)
                ? Optional.of(new Address(iri.getURI().substring(Namespaces.ROOT.length())))
                : Optional.empty();
    }

    /** The canonical IRI of the thing. */
    public Node iri() {
        return NodeFactory.createURI(Namespaces.ROOT + path);
    }

    /** The path of the page for people. */
    public String page() {
        return document() + ".html";
    }

    /** The path of the data. */
    public String data(DataFormat format) {
        return document() + "." + format.ending();
    }

    private String document() {
        return path.isEmpty() || path.endsWith("/") ? path + FOLDER_DOCUMENT : path;
    }
}
