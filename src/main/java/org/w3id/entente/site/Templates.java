package org.w3id.entente.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the program. They escape all values by the place they stand in. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName() + ".template");

    private Templates() {}

    /** Writes the template {@code name} ({@code thing.jte}) with its parameters. */
    static void render(String name, Map<String, Object> parameters, TemplateOutput output) {
        ENGINE.render(name, parameters, new PageOutput(output));
    }
}
