package org.w3id.entente.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** What stands before the first element of an XML document. */
final class XmlProlog extends DefaultHandler2 {

    private static final String SAX = "http://xml.org/sax/";

    private boolean namesOthers;

    private XmlProlog() {}

    /**
     * Whether it names a document type or an entity that stands in another file; Jena leaves out such entities without a
     * word. False where {@code document} is no XML.
     */
    static boolean namesOtherFiles(byte[] document) {
        XmlProlog prolog = new XmlProlog();
        try {
            XMLReader reader =
                    SAXParserFactory.newDefaultInstance().newSAXParser().getXMLReader();
            reader.setFeature(SAX + "features/external-general-entities", false);
            reader.setFeature(SAX + "features/external-parameter-entities", false);
            reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            reader.setProperty(SAX + "properties/lexical-handler", prolog);
            reader.setProperty(SAX + "properties/declaration-handler", prolog);
            reader.setEntityResolver(prolog);
            reader.setErrorHandler(prolog);
            reader.setContentHandler(prolog);
            reader.parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException e) {
            return prolog.namesOthers; // the first element ended it, or the RDF parser will say what is wrong
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return prolog.namesOthers;
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        namesOthers |= systemId != null;
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        namesOthers = true;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        throw new SAXException("The prolog ends here");
    }
}
