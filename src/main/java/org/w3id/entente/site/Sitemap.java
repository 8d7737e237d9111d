package org.w3id.entente.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;

/**
 * What crawlers read first: all pages by their full addresses, and where that list is. Without a base the addresses are
 * those of the canonical host.
 *
 * @param pages the paths of all pages, at most 50,000, as many as one sitemap may have
 * @param base what addresses begin with
 * @param modified when the pages changed last
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a> and RFC 9309
 */
record Sitemap(Collection<String> pages, Optional<String> base, Instant modified) implements DocumentSource {

    private static final String SITEMAP = "sitemap.xml";
    private static final String ROBOTS = "robots.txt";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    public Collection<String> paths() {
        return List.of(ROBOTS, SITEMAP);
    }

    @Override
    public Optional<Document> find(String path) {
        return switch (path) {
            case ROBOTS -> Optional.of(new Document(path, "text/plain;charset=utf-8", robots()));
            case SITEMAP -> Optional.of(new Document(path, "application/xml;charset=utf-8", sitemap()));
            default -> Optional.empty();
        };
    }

    private String address(String path) {
        return base.orElse(Namespaces.ROOT) + path;
    }

    /** Queries are no pages, and costly. */
    private byte[] robots() {
        return ("User-agent: *\nDisallow: /sparql?\nDisallow: /entente/sparql?\nDisallow: /$/\n\nSitemap: "
                        + address(SITEMAP) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sitemap() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String page : pages) {
                writePage(xml, page);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void writePage(XMLStreamWriter xml, String page) throws XMLStreamException {
        xml.writeStartElement("url");
        writeText(xml, "loc", address(page));
        writeText(
                xml, "lastmod", modified.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        xml.writeEndElement();
    }

    private static void writeText(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
