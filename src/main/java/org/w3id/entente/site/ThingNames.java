package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.Prefixes;
import org.w3id.entente.vocabulary.ENT;

/** Names things in one page. What is less than a fact is never named without its {@link Manner}. */
final class ThingNames {

    private final Graph graph;
    private final Labels labels;
    private final Links links;
    private final Manner manner;

    ThingNames(Edition edition, Links links) {
        this.graph = edition.union();
        this.labels = edition.labels();
        this.links = links;
        this.manner = new Manner(edition);
    }

    /** The thing with a link to its page, or to where its IRI leads. */
    Mention of(Node node) {
        return new Mention(name(node), links.to(node));
    }

    /** The thing by its label alone, for where its status stands beside it. */
    Mention labelled(Node node) {
        return new Mention(label(node), links.to(node));
    }

    /** The thing by {@code text}. */
    Mention as(String text, Node node) {
        return new Mention(text, links.to(node));
    }

    /** The page at {@code path} of the site; without a link where the site has none. */
    Mention page(String text, String path) {
        return new Mention(text, links.page(path));
    }

    /** Several in their order. */
    List<Mention> inOrder(Collection<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }

    /** Several terms by their short names, in their order. */
    List<Mention> terms(Collection<Node> nodes) {
        return nodes.stream().map(node -> as(shortName(node), node)).toList();
    }

    /** The short name of a term of ours or of a vocabulary that ours is aligned with: {@code prov:Entity}. */
    static String shortName(Node term) {
        String name = Prefixes.ALL.shortForm(term.getURI());
        return name.equals(term.getURI()) ? ShortName.of(term) : name;
    }

    /** The links of the page. */
    Links links() {
        return links;
    }

    /** Several, in the order of their names. */
    List<Mention> of(Collection<Node> nodes) {
        return nodes.stream()
                .map(this::of)
                .distinct()
                .sorted(Comparator.comparing(Mention::text))
                .toList();
    }

    /** What {@code property} leads to from {@code subject}. */
    List<Mention> of(Node subject, Property property) {
        return of(Values.of(graph, subject, property));
    }

    /** A property, by its label; one of another vocabulary that has none by the last part of its IRI: "exact match". */
    Mention property(Node property) {
        Mention mention = of(property);
        return mention.text().equals(ShortName.of(property)) ? new Mention(words(property), mention.href()) : mention;
    }

    /** The last part of the IRI of a term of others as words: "exact match". */
    static String words(Node term) {
        return term.getLocalName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The name of {@code node} as a heading: with a capital where it is a thing and no term. */
    String title(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(Namespaces.ID)) {
            return name(node);
        }
        return manner.unaffirmed(node)
                .map(unaffirmed -> capital(unaffirmed) + ": " + label(node))
                .orElseGet(() -> capital(name(node)));
    }

    /** {@code text} with its first letter as a capital. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** How things are put forward. */
    Manner manner() {
        return manner;
    }

    private String name(Node node) {
        String label = label(node);
        return manner.of(node)
                        .map(how -> how + ": ")
                        .filter(how -> !label.startsWith(how))
                        .orElse("")
                + label;
    }

    private String label(Node node) {
        if (manner.is(node, ENT.Claim.asNode())) {
            return Values.text(graph, node, ENT.paraphrase).orElseGet(() -> labels.of(node));
        }
        if (manner.is(node, ENT.Passage.asNode())) {
            return Values.text(graph, node, RDFS.label).orElseGet(() -> labels.of(node));
        }
        String label = labels.of(node);
        return label.equals(ShortName.of(node))
                ? Values.text(graph, node, DCTerms.title).orElse(label)
                : label;
    }
}
