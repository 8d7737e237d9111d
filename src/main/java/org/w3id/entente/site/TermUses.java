package org.w3id.entente.site;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** Shows how terms of the vocabulary are used in the data. */
final class TermUses {

    /** How many things, claims or triples show how a term is used. */
    private static final int MOST_EXAMPLES = 8;

    private final Edition edition;
    private final Vocabulary vocabulary;

    TermUses(Edition edition, Vocabulary vocabulary) {
        this.edition = edition;
        this.vocabulary = vocabulary;
    }

    /** How {@code term} is used: with claims, things or triples, whichever tell most of its kind. */
    TermView.Examples of(Node term, ThingNames mentions) {
        if (vocabulary.isVerb(term)) {
            return claims(vocabulary.claims(term), mentions);
        }
        if (term.equals(ENT.Claim.asNode())) {
            return claims(vocabulary.instances(term), mentions);
        }
        if (vocabulary.is(term, OWL.Class)) {
            List<Node> instances = vocabulary.instances(term);
            return new TermView.Examples(
                    instances.size(),
                    instances.stream().limit(MOST_EXAMPLES).map(mentions::of).toList(),
                    List.of(),
                    List.of());
        }
        return triples(term, mentions);
    }

    private TermView.Examples claims(List<Node> claims, ThingNames mentions) {
        List<ClaimLine> first = claims.stream()
                .limit(MOST_EXAMPLES)
                .map(claim -> new ClaimLines(edition, mentions).of(claim))
                .toList();
        return new TermView.Examples(claims.size(), List.of(), first, List.of());
    }

    private TermView.Examples triples(Node term, ThingNames mentions) {
        Graph union = edition.union();
        List<TermView.Use> uses = union.stream(Node.ANY, term, Node.ANY)
                .filter(triple -> triple.getSubject().isURI())
                .sorted(Comparator.comparing(triple -> triple.toString()))
                .limit(MOST_EXAMPLES)
                .map(triple -> new TermView.Use(mentions.of(triple.getSubject()), mentions.of(triple.getObject())))
                .toList();
        return new TermView.Examples(union.stream(Node.ANY, term, Node.ANY).count(), List.of(), List.of(), uses);
    }
}
