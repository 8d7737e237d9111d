package org.w3id.entente.site;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;

/**
 * A term of the vocabulary in a list.
 *
 * @param name the last part of its IRI
 * @param term its short name
 * @param broader the terms right above it
 * @param domains the classes of what has it, of a property
 * @param ranges the classes or datatypes of its values, of a property
 * @param uses how often it is used in the data
 */
public record TermEntry(
        String name,
        Mention term,
        String label,
        List<String> definitions,
        List<TermExample> examples,
        List<String> nearMisses,
        List<Mention> broader,
        List<Mention> domains,
        List<Mention> ranges,
        long uses) {

    /** Looks {@code term} up. */
    static TermEntry of(Edition edition, Vocabulary vocabulary, Node term, ThingNames mentions) {
        Graph union = edition.union();
        return new TermEntry(
                ShortName.lastPart(term),
                mentions.as(ShortName.of(term), term),
                edition.labels().of(term),
                texts(union, term, SKOS.definition),
                vocabulary.examples().of(term, mentions),
                texts(union, term, Vocabulary.NEAR_MISS),
                mentions.terms(vocabulary.above(term, vocabulary.order(term))),
                mentions.terms(vocabulary.typesOf(term, RDFS.domain)),
                mentions.terms(vocabulary.typesOf(term, RDFS.range)),
                vocabulary.uses(term));
    }

    static List<String> texts(Graph graph, Node term, Property property) {
        return Values.of(graph, term, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }
}
