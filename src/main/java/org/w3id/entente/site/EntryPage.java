package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.w3id.entente.publication.Address;

/** Writes pages on things that have data and a citation beside them. */
record EntryPage(Citations citations) {

    /**
     * Writes the page on the thing of {@code frame}.
     *
     * @param name what {@code template} calls {@code view}
     */
    void render(String template, Frame frame, String name, Object view, TemplateOutput output) {
        Address address = Address.of(NodeFactory.createURI(frame.canonical().orElseThrow()))
                .orElseThrow();
        Citation citation = citations.of(address, frame.links());
        Templates.render(template, Map.of("frame", frame, name, view, "citation", citation), output);
    }
}
