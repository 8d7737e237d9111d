package org.w3id.entente.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;

/** What pages need beside their text: style, icon, scripts. They lie in the jar, beside this class or in a WebJar. */
final class Assets implements DocumentSource {

    private static final String FOLDER = "assets/";
    private static final List<Asset> ALL = List.of(
            new Asset("entente.css", "text/css;charset=utf-8", "entente.css"),
            new Asset("icon.svg", "image/svg+xml", "icon.svg"),
            new Asset("search.js", "text/javascript;charset=utf-8", "search.js"),
            new Asset(
                    "lunr.js", "text/javascript;charset=utf-8", "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js"));

    /**
     * One asset.
     *
     * @param name of the file, below {@code assets/}
     * @param resource where it is found by {@link Class#getResourceAsStream}: with a leading slash for a WebJar's file
     */
    private record Asset(String name, String mediaType, String resource) {

        Document document() {
            try (InputStream content = Assets.class.getResourceAsStream(resource)) {
                return new Document(FOLDER + name, mediaType, content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Collection<String> paths() {
        return ALL.stream().map(asset -> FOLDER + asset.name()).toList();
    }

    @Override
    public Optional<Document> find(String path) {
        return ALL.stream()
                .filter(asset -> path.equals(FOLDER + asset.name()))
                .findFirst()
                .map(Asset::document);
    }
}
