package org.w3id.entente.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.apache.jena.graph.Node;
import org.w3id.entente.catalog.SchemaOrg;
import org.w3id.entente.publication.Edition;

/**
 * Data on a dataset within a page, for search engines. It is made so that nothing in it can end its script element, and a
 * browser does not run it.
 *
 * @param json one JSON object
 */
public record DataBlock(String json) implements Content {

    /** The block on the whole dataset, or on one named graph. */
    static DataBlock on(Edition edition, Node dataset) {
        return new DataBlock(SchemaOrg.of(edition.union(), dataset));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<script type=\"application/ld+json\">\n" + json + "\n</script>\n");
    }
}
