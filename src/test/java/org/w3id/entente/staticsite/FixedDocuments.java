package org.w3id.entente.staticsite;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;

/**
 * Documents that are given as texts.
 *
 * @param texts by path; what ends in {@code .html} is a page
 */
public record FixedDocuments(Map<String, String> texts) implements DocumentSource {

    public FixedDocuments {
        texts = new TreeMap<>(texts);
    }

    @Override
    public Collection<String> paths() {
        return texts.keySet();
    }

    @Override
    public Optional<Document> find(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> document(path, text));
    }

    public static Document document(String path, String text) {
        String type = path.endsWith(".html")
                ? "text/html;charset=utf-8"
                : path.endsWith(".css")
                        ? "text/css;charset=utf-8"
                        : path.endsWith(".xml") ? "application/xml" : "text/plain";
        return new Document(path, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
