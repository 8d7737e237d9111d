package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.DataFormat;
import org.w3id.entente.publication.Edition;

/** The page of any thing that has none of a more particular kind. */
final class ThingPages implements PageKind {

    private final Edition edition;
    private final Map<String, Address> pages = new TreeMap<>();

    ThingPages(Edition edition) {
        this.edition = edition;
        edition.resources().values().forEach(address -> pages.put(address.page(), address));
    }

    @Override
    public Collection<String> paths() {
        return pages.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Address address = pages.get(path);
        String title = edition.labels().of(address.iri());
        List<Frame.Alternate> alternates = DataFormat.ALL.stream()
                .map(format -> new Frame.Alternate(format.label(), format.mediaType(), links.to(address.data(format))))
                .toList();
        Frame frame = new Frame(title, title, path, Optional.of(address.iri().getURI()), List.of(), alternates, links);
        Templates.render("thing.jte", Map.of("frame", frame), output);
    }
}
