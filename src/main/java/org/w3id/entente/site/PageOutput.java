package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Writes the values in a page, escaped by the place they stand in, and {@link BidiControls} visible in all text. Attributes
 * and what stands in a field to be sent again keep them: there they are no part of any line.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

    private static final String FIELD = "textarea";

    private boolean text = true;

    PageOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        super.setContext(tagName, attributeName);
        text = attributeName == null && !FIELD.equals(tagName);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(text && value != null ? BidiControls.visible(value) : value);
    }
}
