package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * How to cite a paper itself, as far as the data describe it.
 *
 * @param text in words
 * @param bibTex as a BibTeX entry
 */
public record PaperReference(String text, String bibTex) {

    /** The reference to {@code source}. */
    static PaperReference of(Edition edition, Node source) {
        Graph graph = edition.union();
        String title = Values.text(graph, source, DCTerms.title)
                .orElseGet(() -> edition.labels().of(source));
        List<Node> creators = Values.of(graph, source, DCTerms.creator);
        String authors = creators.stream().map(edition.labels()::of).collect(Collectors.joining(" and "));
        String publishers = Values.of(graph, source, DCTerms.publisher).stream()
                .map(edition.labels()::of)
                .collect(Collectors.joining(", "));
        Optional<Node> published = Values.first(graph, source, ENT.publishedWithin);
        String year = published
                .flatMap(time -> Values.text(graph, time, ENT.earliestBegin))
                .filter(day -> day.matches("\\d{4}-.*"))
                .map(day -> day.substring(0, 4))
                .orElse("");
        String when = published.map(edition.labels()::of).orElse("");
        String text = authors + (year.isEmpty() ? "" : " (" + year + ")") + ": " + title
                + (title.matches(".*[.?!]") ? " " : ". ")
                + (publishers.equals(authors) || publishers.isEmpty() ? "" : publishers + ". ")
                + (when.isEmpty() ? "" : "Published: " + when + ".")
                + addresses(graph, source).map(address -> " " + address).collect(Collectors.joining());
        return new PaperReference(text.strip(), bibTex(edition, source, title, publishers, year, when));
    }

    private static String bibTex(
            Edition edition, Node source, String title, String publishers, String year, String when) {
        Graph graph = edition.union();
        StringBuilder entry = new StringBuilder("@misc{" + source.getURI().replaceFirst("^.*/", ""));
        field(entry, "author", authors(edition, source));
        field(entry, "title", "{" + BibTeXText.of(title) + "}");
        // Neither BibTeX nor BibLaTeX prints the publisher of an entry of this type.
        field(entry, "howpublished", BibTeXText.of(publishers));
        field(entry, "year", year);
        field(entry, "url", addresses(graph, source).limit(1).collect(Collectors.joining()));
        String notes = String.join(" ", TermEntry.texts(graph, source, SKOS.note));
        field(entry, "note", BibTeXText.of(((when.isEmpty() ? "" : "Published: " + when + ". ") + notes).strip()));
        return entry.append("\n}\n").toString();
    }

    private static Stream<String> addresses(Graph graph, Node source) {
        return PaperAddresses.of(graph, source).own().stream().flatMap(address -> address.href().stream());
    }

    /** Persons as they are called, bodies in braces, so that nobody takes their last word for a surname. */
    private static String authors(Edition edition, Node source) {
        return Values.of(edition.union(), source, DCTerms.creator).stream()
                .map(creator -> {
                    String name = BibTeXText.of(edition.labels().of(creator));
                    return edition.union().contains(creator, RDF.type.asNode(), ENT.Person.asNode())
                            ? name
                            : "{" + name + "}";
                })
                .collect(Collectors.joining(" and "));
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }
}
