package org.w3id.entente.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.w3id.entente.dataset.Namespaces;

/** What does not depend on the data is written down in Turtle. */
final class Template {

    private Template() {}

    /** A new model of the resource {@code name}, with its prefixes. */
    static Model read(String name) {
        try (InputStream turtle = Template.class.getResourceAsStream(name)) {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(turtle).lang(Lang.TURTLE).base(Namespaces.ROOT).parse(model);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
