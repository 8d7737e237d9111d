package org.w3id.entente.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * The examples of terms, each traced to the claim or the proposition that it has the words of: a claim's label, which begins
 * with how it is put forward, or its paraphrase alone.
 */
final class TermExamples {

    private final Edition edition;
    private final Graph graph;
    private final Map<String, Set<Node>> claims;
    private final Map<String, Set<Node>> propositions;

    TermExamples(Edition edition) {
        this.edition = edition;
        this.graph = edition.union();
        this.claims = byWords(ENT.Claim.asNode(), RDFS.label, ENT.paraphrase);
        this.propositions = byWords(ENT.Proposition.asNode(), SKOS.prefLabel);
    }

    private Map<String, Set<Node>> byWords(Node type, Property... texts) {
        Map<String, Set<Node>> found = new HashMap<>();
        for (Node node : Values.typed(graph, type)) {
            for (Property text : texts) {
                Values.text(graph, node, text)
                        .ifPresent(words -> found.computeIfAbsent(words(words), none -> new LinkedHashSet<>())
                                .add(node));
            }
        }
        return found;
    }

    /** As a sentence or as a part of one. */
    private static String words(String text) {
        return text.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    }

    /** Those of {@code term}, in their order. */
    List<TermExample> of(Node term, ThingNames mentions) {
        return TermEntry.texts(graph, term, SKOS.example).stream()
                .map(text -> example(text, term, mentions))
                .toList();
    }

    private TermExample example(String text, Node term, ThingNames mentions) {
        Collection<Node> told = claims.getOrDefault(words(text), Set.of());
        if (!told.isEmpty()) {
            List<Node> using = told.stream()
                    .filter(claim -> graph.contains(claim, Node.ANY, term))
                    .toList();
            return TermExample.of(new ClaimLines(edition, mentions).of(using.isEmpty() ? List.copyOf(told) : using));
        }
        return propositions.getOrDefault(words(text), Set.of()).stream()
                .findFirst()
                .map(mentions::of)
                .map(TermExample::of)
                .orElseGet(() -> TermExample.of(text));
    }
}
