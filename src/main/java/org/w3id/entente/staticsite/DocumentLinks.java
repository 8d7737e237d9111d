package org.w3id.entente.staticsite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.w3id.entente.publication.Document;

/**
 * The links of one document, and what can be linked to in it.
 *
 * @param path of the document
 * @param targets the links as they stand there, each once, in the order of the document
 * @param anchors what a fragment may name; empty where the document is no page, of which any fragment is taken
 */
record DocumentLinks(String path, List<String> targets, Optional<Set<String>> anchors) {

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "xlink:href", "src", "action", "formaction", "poster", "data");

    private static final Pattern STYLE_URL =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?([^\"')\\s]+)", Pattern.CASE_INSENSITIVE);

    /** What {@code document} links to, if it is a page, a style sheet or a sitemap; other documents have no links. */
    static DocumentLinks in(Document document) {
        String type = document.mediaType().replaceFirst(";.*", "").strip();
        return switch (type) {
            case "text/html" -> page(document);
            case "text/css" ->
                plain(document, STYLE_URL.matcher(text(document)).results().map((MatchResult url) -> url.group(1)));
            case "application/xml", "text/xml" ->
                plain(document, Jsoup.parse(text(document), Parser.xmlParser()).select("loc").eachText().stream());
            default -> plain(document, Stream.empty());
        };
    }

    private static DocumentLinks page(Document document) {
        org.jsoup.nodes.Document page = Jsoup.parse(text(document));
        List<String> targets = page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> ATTRIBUTES.contains(attribute.getKey()))
                .map(attribute -> attribute.getValue())
                .distinct()
                .toList();
        Set<String> anchors = page.select("[id], a[name]").stream()
                .flatMap(element -> Stream.of(element.id(), element.attr("name")))
                .filter(anchor -> !anchor.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new DocumentLinks(document.path(), targets, Optional.of(anchors));
    }

    private static DocumentLinks plain(Document document, Stream<String> targets) {
        return new DocumentLinks(document.path(), targets.distinct().toList(), Optional.empty());
    }

    private static String text(Document document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }
}
