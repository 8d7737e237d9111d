package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;

/** Makes the pages of one kind. */
interface PageKind {

    /** The paths of all pages of this kind: {@code id/state/japan.html}. */
    Collection<String> paths();

    /**
     * Writes the page at {@code path}, which is one of {@link #paths()}.
     *
     * @param links of this page to others
     */
    void render(String path, Links links, TemplateOutput output);
}
