package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.Prefixes;
import org.w3id.entente.vocabulary.ENT;

/** Names things in one page. A claim that is told as less than a fact is never named without its mode. */
final class ThingNames {

    private static final String FACT = Namespaces.SCHEME + "mode/fact";

    private static final String ASSERTED = Namespaces.SCHEME + "status/asserted";

    private final Graph graph;
    private final Labels labels;
    private final Links links;

    ThingNames(Edition edition, Links links) {
        this.graph = edition.union();
        this.labels = edition.labels();
        this.links = links;
    }

    /** The thing with a link to its page, or to where its IRI leads. */
    Mention of(Node node) {
        return new Mention(name(node), links.to(node));
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

    private static String words(Node property) {
        return property.getLocalName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The name of {@code node} as a heading: with a capital where it is a thing and no term. */
    String title(Node node) {
        String name = name(node);
        return node.isURI() && node.getURI().startsWith(Namespaces.ID) ? capital(name) : name;
    }

    /** The same where nothing stands beside it: with the status of what is inferred from less than facts. */
    String citedTitle(Node node) {
        boolean asserted = Values.of(graph, node, ENT.status).stream().anyMatch(status -> status.hasURI(ASSERTED));
        return asserted || is(node, ENT.Proof.asNode())
                ? title(node)
                : title(node)
                        + standing(node).map(standing -> " (" + standing + ")").orElse("");
    }

    /** The label of the status of what is inferred. */
    Optional<String> standing(Node node) {
        return Values.first(graph, node, ENT.status).map(labels::of);
    }

    /** {@code text} with its first letter as a capital. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether {@code claim} is told as a fact, without hedge. */
    boolean isFact(Node claim) {
        return Values.of(graph, claim, ENT.mode).stream().anyMatch(mode -> mode.hasURI(FACT))
                && Values.of(graph, claim, ENT.hedge).isEmpty();
    }

    /** "reported, allegedly": how {@code claim} is put forward. */
    String manner(Node claim) {
        return String.join(
                ", ",
                Stream.concat(Values.of(graph, claim, ENT.mode).stream(), Values.of(graph, claim, ENT.hedge).stream())
                        .map(labels::of)
                        .toList());
    }

    private String name(Node node) {
        if (is(node, ENT.Claim.asNode())) {
            String paraphrase = Values.text(graph, node, ENT.paraphrase).orElseGet(() -> labels.of(node));
            return isFact(node) ? paraphrase : manner(node) + ": " + paraphrase;
        }
        if (is(node, ENT.Passage.asNode())) {
            return Values.text(graph, node, RDFS.label).orElseGet(() -> labels.of(node));
        }
        if (is(node, ENT.Proof.asNode())) {
            return proof(node);
        }
        String label = labels.of(node);
        return label.equals(ShortName.of(node))
                ? Values.text(graph, node, DCTerms.title).orElse(label)
                : label;
    }

    /** The sentence of its rule; says so where it rests on less than facts. */
    private String proof(Node proof) {
        String sentence = labels.of(proof);
        Optional<Node> status = Values.first(graph, proof, ENT.status);
        return status.filter(found -> !found.hasURI(ASSERTED))
                .map(found -> sentence.replaceFirst("\\.$", "") + " (" + labels.of(found) + ").")
                .orElse(sentence);
    }

    private boolean is(Node node, Node type) {
        return node.isURI() && graph.contains(node, RDF.type.asNode(), type);
    }
}
