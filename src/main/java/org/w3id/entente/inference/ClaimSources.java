package org.w3id.entente.inference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.w3id.entente.vocabulary.ENT;

/** In which sources claims are found; safe for use by many threads. */
final class ClaimSources {

    private final Graph stated;
    private final Map<Node, Set<Node>> known = new ConcurrentHashMap<>();

    ClaimSources(Graph stated) {
        this.stated = stated;
    }

    /** The sources of all {@code claims}. */
    Set<Node> of(Collection<Node> claims) {
        Set<Node> sources = new HashSet<>();
        claims.forEach(claim -> sources.addAll(known.computeIfAbsent(claim, this::read)));
        return sources;
    }

    private Set<Node> read(Node claim) {
        return G.listSP(stated, claim, ENT.citesPassage.asNode()).stream()
                .flatMap(passage -> G.listSP(stated, passage, ENT.inSource.asNode()).stream())
                .collect(Collectors.toSet());
    }
}
