package org.w3id.entente.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.DataFormat;
import org.w3id.entente.query.Suggestion;
import org.w3id.entente.server.PublishedDocuments.Variant;
import org.w3id.entente.site.Problem;
import org.w3id.entente.site.Problem.Instead;

/** What visitors are told who asked for what there is not. */
final class Problems {

    /** Nobody misspells a longer name, and comparing it with all others would take long. */
    private static final int LONGEST = 150;

    private Problems() {}

    /**
     * No thing and no document is at {@code path}.
     *
     * @param things the paths of all things
     * @param label of the thing at a path
     * @param list of the things of the same kind; empty where there are none
     */
    static Problem notFound(String path, Set<String> things, UnaryOperator<String> label, Optional<Instead> list) {
        String name = path.length() <= LONGEST ? path : path.substring(0, LONGEST) + "…";
        String known = Unpublished.of(path).map(sentence -> sentence + " ").orElse("");
        boolean compared = path.length() <= LONGEST;
        List<String> nearest = compared ? nearest(path, things, list.isPresent()) : List.of();
        Stream<Instead> lists =
                Stream.concat(list.filter(found -> compared).stream(), Stream.of(new Instead("Home", "index.html")));
        String advice = !nearest.isEmpty()
                ? "Perhaps one of these was meant."
                : compared && list.isPresent()
                        ? "The list leads to all of that kind."
                        : "The home page leads to all that there is.";
        return new Problem(
                "Not found",
                "There is nothing named " + name + " here. " + known + advice,
                Stream.concat(nearest.stream().map(thing -> new Instead(label.apply(thing), thing)), lists)
                        .toList());
    }

    /**
     * Things of the same kind come first: most often the last part of a name is wrong.
     *
     * @param listed whether there is a list of that kind, which helps more than things of others
     */
    private static List<String> nearest(String path, Collection<String> things, boolean listed) {
        String wanted = withoutEnding(path);
        if (things.contains(wanted)) {
            return List.of(wanted);
        }
        String folder = wanted.substring(0, wanted.lastIndexOf('/') + 1);
        List<String> sameKind = folder.isEmpty()
                ? List.of()
                : Suggestion.nearest(
                        wanted,
                        things.stream()
                                .filter(thing -> thing.startsWith(folder))
                                .toList());
        if (!sameKind.isEmpty()) {
            return sameKind;
        }
        return listed ? named(wanted, things) : Suggestion.nearest(wanted, things);
    }

    /** The things of its kind whose names have the last part of {@code wanted} in them, or one like it. */
    private static List<String> named(String wanted, Collection<String> things) {
        String kind = wanted.replaceFirst("^(id/[^/]+/).*", "$1");
        return Suggestion.nearest(
                wanted.substring(wanted.lastIndexOf('/') + 1),
                things.stream().filter(thing -> thing.startsWith(kind)).toList());
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        boolean ending = dot > path.lastIndexOf('/') && path.substring(dot + 1).matches("[a-z]{1,6}");
        return ending ? path.substring(0, dot) : path;
    }

    /**
     * The document at {@code path} cannot be made from the data.
     *
     * @param why a sentence, with what to do
     */
    static Problem unmade(String path, String why) {
        return new Problem(
                "Cannot be made",
                path + " cannot be made from the data as they are. " + why,
                List.of(new Instead("Home", "index.html")));
    }

    /** The thing is told of in none of the formats that the client accepts. */
    static Problem notAcceptable(Address thing, List<Variant> variants) {
        String formats =
                String.join(", ", variants.stream().map(Variant::mediaType).toList());
        return new Problem(
                "None of these formats",
                "The Accept header of the request takes none of the formats that there are: " + formats
                        + ". Name one of them there, or ask for a file by its ending, as in "
                        + thing.data(DataFormat.TURTLE) + ".",
                variants.stream()
                        .map(variant -> new Instead(variant.label() + " (" + variant.mediaType() + ")", variant.path()))
                        .toList());
    }
}
