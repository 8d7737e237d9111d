package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.DataFormat;

/** Frames of the pages of one kind. */
final class Frames {

    private static final String INDEX = "index.html";

    private Frames() {}

    /** The frame of the page on a thing that has data beside its page. */
    static Frame thing(Address address, String title, String description, Links links, Frame.Trail... above) {
        return new Frame(
                title,
                description,
                address.page(),
                Optional.of(address.iri().getURI()),
                trail(links, above),
                alternates(address, links),
                links);
    }

    /** The data beside the page of the thing at {@code address}. */
    static List<Frame.Alternate> alternates(Address address, Links links) {
        return DataFormat.ALL.stream()
                .map(format -> new Frame.Alternate(format.label(), format.mediaType(), links.to(address.data(format))))
                .toList();
    }

    /** The frame of a page on no thing, or on one without data. */
    static Frame page(String path, String title, String description, Links links, Frame.Trail... above) {
        return new Frame(title, description, path, Optional.empty(), trail(links, above), List.of(), links);
    }

    /** The frame of the page {@code folder/index.html}, with the data on what is in the folder, where there are such data. */
    static Frame folder(String path, String title, String description, Links links, Frame.Trail... above) {
        Address folder = new Address(path.substring(0, path.length() - INDEX.length()));
        boolean data = DataFormat.ALL.stream().allMatch(format -> links.isFile(folder.data(format)));
        return data ? thing(folder, title, description, links, above) : page(path, title, description, links, above);
    }

    /** The frame of a page that stands beside the home page, with nothing above it. */
    static Frame top(String path, String title, String description, Links links) {
        return new Frame(title, description, path, Optional.empty(), List.of(), List.of(), links);
    }

    private static List<Frame.Trail> trail(Links links, Frame.Trail... above) {
        List<Frame.Trail> trail = new ArrayList<>();
        trail.add(new Frame.Trail("Entente", links.to("index.html")));
        trail.addAll(List.of(above));
        return List.copyOf(trail);
    }
}
