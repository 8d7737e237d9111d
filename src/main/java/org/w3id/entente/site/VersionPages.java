package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.entente.publication.DataDocuments;
import org.w3id.entente.publication.Edition;

/** The page of a version of an ontology, which is that of the ontology: only the newest version is published. */
final class VersionPages implements PageKind {

    private final Map<String, String> pages = new TreeMap<>();
    private final Map<String, PageKind> kinds;

    /** Shows what {@code kinds} show for ontologies. */
    VersionPages(Edition edition, Map<String, PageKind> kinds) {
        this.kinds = Map.copyOf(kinds);
        DataDocuments.versions(edition).forEach((version, ontology) -> {
            if (kinds.containsKey(ontology.page())) {
                pages.put(version.page(), ontology.page());
            }
        });
    }

    void addTo(Map<String, PageKind> others) {
        pages.keySet().forEach(path -> others.putIfAbsent(path, this));
    }

    @Override
    public Collection<String> paths() {
        return pages.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        String ontology = pages.get(path);
        kinds.get(ontology).render(ontology, links, output);
    }
}
