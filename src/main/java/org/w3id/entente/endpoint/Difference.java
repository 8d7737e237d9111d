package org.w3id.entente.endpoint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.entente.publication.CanonicalGraph;
import org.w3id.entente.publication.CanonicalQuads;

/**
 * A graph on a server that ought to be the same as one here.
 *
 * @param wanted the one here
 * @param found the one there
 */
record Difference(CanonicalGraph wanted, CanonicalGraph found) {

    /** How the graph {@code name} differs, for people; empty where it does not. */
    Optional<String> told(Node name) {
        if (wanted.hash().equals(found.hash())) {
            return Optional.empty();
        }
        String count = found.size() == wanted.size()
                ? " as many triples as were sent, but others"
                : " " + found.size() + " triples, not the " + wanted.size() + " that were sent";
        return Optional.of("<" + name.getURI() + "> holds" + count + example(": it lacks ", wanted, found)
                + example("; it has ", found, wanted) + ".");
    }

    /** The first triple of {@code some} that {@code others} have not; those on blank nodes are hard to tell apart. */
    private static String example(String before, CanonicalGraph some, CanonicalGraph others) {
        Set<String> known = others.lines().stream()
                .map(CanonicalQuads.Line::text)
                .filter(line -> !line.contains("_:"))
                .collect(Collectors.toSet());
        return some.lines().stream()
                .map(CanonicalQuads.Line::text)
                .filter(line -> !line.contains("_:") && !known.contains(line))
                .findFirst()
                .map(line -> before + line.substring(0, line.lastIndexOf(" .")))
                .orElse("");
    }
}
