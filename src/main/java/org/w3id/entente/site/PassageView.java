package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * What the page on a passage tells above all else.
 *
 * @param source the paper
 * @param within the block of which it is a part; empty for a block
 * @param parts the passages that are parts of it
 * @param before the block before its own; empty for the first
 * @param after the block after its own; empty for the last
 * @param claims the claims that rest on it or on a part of it, in the order of the text
 * @param role what its block is: "article", "heading"; empty where that is not told
 * @param lookUp what shows the blocks of the paper's text on the command line; empty where the text's file is not named
 */
public record PassageView(
        List<Mention> source,
        List<Mention> within,
        List<Mention> parts,
        List<Mention> before,
        List<Mention> after,
        List<ClaimLine> claims,
        List<Mention> role,
        String lookUp) {

    /** The view of {@code passage}. */
    static PassageView of(Edition edition, ThingViews views, Node passage) {
        Graph graph = edition.union();
        ThingNames mentions = views.mentions();
        List<Node> parts = new Passages(graph)
                .inReadingOrder(graph.stream(Node.ANY, OA.hasSource.asNode(), passage)
                        .map(Triple::getSubject)
                        .toList());
        List<Node> places = Stream.concat(Stream.of(passage), parts.stream()).toList();
        List<Node> claims = places.stream()
                .flatMap(place -> graph.stream(Node.ANY, ENT.citesPassage.asNode(), place))
                .map(Triple::getSubject)
                .filter(claim -> !Values.of(graph, claim, ENT.paraphrase).isEmpty())
                .toList();
        return new PassageView(
                mentions.of(passage, ENT.inSource),
                mentions.of(passage, OA.hasSource),
                parts.stream().map(mentions::of).toList(),
                block(graph, mentions, passage, -1),
                block(graph, mentions, passage, 1),
                new Passages(graph)
                        .claimsInReadingOrder(claims, places).stream()
                                .map(views.lines()::of)
                                .toList(),
                role(graph, mentions, passage),
                Values.first(graph, passage, ENT.inSource)
                        .flatMap(source -> Values.text(graph, source, ENT.fileName))
                        .map(file -> "entente sources blocks texts/" + file)
                        .orElse(""));
    }

    private static List<Mention> role(Graph graph, ThingNames mentions, Node passage) {
        return Stream.concat(Stream.of(passage), Values.of(graph, passage, OA.hasSource).stream())
                .flatMap(place -> mentions.of(place, ENT.blockRole).stream())
                .toList();
    }

    /** The block that many after that of {@code passage}, in the same paper. */
    private static List<Mention> block(Graph graph, ThingNames mentions, Node passage, int after) {
        String number = Values.text(graph, passage, ENT.blockNumber)
                .filter(found -> found.matches("\\d{1,9}"))
                .map(found -> Integer.toString(Integer.parseInt(found) + after))
                .orElse("");
        return Values.of(graph, passage, ENT.inSource).stream()
                .flatMap(source -> graph.stream(Node.ANY, ENT.inSource.asNode(), source))
                .map(Triple::getSubject)
                .filter(other -> Values.of(graph, other, OA.hasSource).isEmpty())
                .filter(other -> Values.text(graph, other, ENT.blockNumber).equals(Optional.of(number)))
                .map(mentions::of)
                .toList();
    }
}
