package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** The kinds of things, as their names tell them: {@code id/state/japan} is a state. */
final class Kinds {

    /** Where the names of all things begin. */
    static final String FOLDER = "id/";

    private static final Map<String, String> IRREGULAR =
            Map.of("literature", "literature", "source", "papers", "hypothesis", "hypotheses");
    /** Where the class of a kind has another name than the kind. */
    private static final Map<String, Resource> TYPES = Map.of("law", ENT.Legislation, "time", ENT.TimeSpan);

    private final SortedMap<String, List<Address>> things = new TreeMap<>();
    private final Edition edition;

    Kinds(Edition edition) {
        this.edition = edition;
        edition.resources().values().stream()
                .filter(address -> address.path().matches(FOLDER + "[^/]+/.+"))
                .forEach(address -> things.computeIfAbsent(kind(address), kind -> new ArrayList<>())
                        .add(address));
    }

    /** The kinds of which there are things, with those, both in the order of their names. */
    SortedMap<String, List<Address>> things() {
        return things;
    }

    /** The page that lists all things of {@code kind}. */
    static String index(String kind) {
        return FOLDER + kind + "/index.html";
    }

    /** The kind of the thing at {@code address}, which is below {@link #FOLDER}. */
    static String kind(Address address) {
        return address.path().split("/")[1];
    }

    /** The kind of which a thing at {@code path} would be; empty for a path that is of no thing. */
    static Optional<String> of(String path) {
        String[] names = path.split("/");
        return path.startsWith(FOLDER) && names.length > 2 ? Optional.of(names[1]) : Optional.empty();
    }

    /** "states", "policies". */
    static String plural(String kind) {
        String regular = kind.matches(".*[^aeiou]y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
        return IRREGULAR.getOrDefault(kind, regular);
    }

    /** The plural with a capital. */
    static String title(String kind) {
        return ThingNames.capital(plural(kind));
    }

    /** The class that goes by the name of {@code kind}; empty where there is none. */
    Optional<Node> type(String kind) {
        return Optional.ofNullable(TYPES.get(kind))
                .map(Resource::asNode)
                .or(() -> Optional.of(NodeFactory.createURI(ENT.NS + ThingNames.capital(kind))))
                .filter(edition::describes);
    }
}
