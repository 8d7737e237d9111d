package org.w3id.entente.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.Prefixes;
import org.w3id.entente.vocabulary.ENT;

/** How one page names things of an edition, each by its label and with a link. */
final class Mentions {

    private final Edition edition;
    private final Links links;

    Mentions(Edition edition, Links links) {
        this.edition = edition;
        this.links = links;
    }

    /** By its label. */
    Mention of(Node node) {
        return new Mention(edition.labels().of(node), links.to(node));
    }

    /** A claim by its paraphrase with its mode, without which it would read like a fact; anything else by its label. */
    Mention told(Node node) {
        return Values.text(edition.union(), node, ENT.paraphrase)
                .map(text -> new Mention(text + " [" + modes(node) + "]", links.to(node)))
                .orElseGet(() -> of(node));
    }

    private String modes(Node claim) {
        return Values.of(edition.union(), claim, ENT.mode).stream()
                .map(edition.labels()::of)
                .collect(Collectors.joining(", "));
    }

    /** By {@code text}. */
    Mention as(String text, Node node) {
        return new Mention(text, links.to(node));
    }

    /** The page at {@code path} of the site. */
    Mention page(String text, String path) {
        return new Mention(text, Optional.of(links.to(path)));
    }

    /** All of them in their order. */
    List<Mention> all(Collection<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }

    /** The short name of a term of ours or of a vocabulary that ours is aligned with: {@code prov:Entity}. */
    static String shortName(Node term) {
        String name = Prefixes.ALL.shortForm(term.getURI());
        return name.equals(term.getURI()) ? ShortName.of(term) : name;
    }

    /** By their short names, as queries use them. */
    List<Mention> terms(Collection<Node> nodes) {
        return nodes.stream().map(node -> as(shortName(node), node)).toList();
    }

    /** The values that {@code subject} has, each once and sorted by IRI. */
    List<Mention> values(Node subject, Property property) {
        return all(Values.of(edition.union(), subject, property));
    }

    /** The links of the page. */
    Links links() {
        return links;
    }
}
