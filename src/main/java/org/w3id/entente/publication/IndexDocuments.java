package org.w3id.entente.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.vocabulary.ENT;

/**
 * The data on each namespace that has a page with its members, such as {@code id/state/}: the members, each with what it is
 * and is called, a claim with its mode, and a tension with its status.
 */
public final class IndexDocuments extends TripleDocuments {

    private static final String KINDS = "id/";

    /** Those that hold things; {@link #KINDS} holds some of them. */
    private static final Pattern FOLDER = Pattern.compile("(id/[^/]+/|graph/|scheme/)(?=.)");

    private final Edition edition;
    private final Imprint imprint;
    private final Map<Address, SortedSet<String>> members = new TreeMap<>(Comparator.comparing(Address::path));

    /** The namespaces of {@code edition}. */
    public IndexDocuments(Edition edition) {
        this.edition = edition;
        this.imprint = new Imprint(edition.union());
        edition.resources().keySet().forEach(this::addToFolder);
        members.keySet().forEach(this::add);
    }

    private void addToFolder(String path) {
        Matcher folder = FOLDER.matcher(path);
        if (folder.lookingAt()) {
            addMember(folder.group(), path);
            if (path.startsWith(KINDS)) {
                addMember(KINDS, folder.group());
            }
        }
    }

    private void addMember(String folder, String path) {
        members.computeIfAbsent(new Address(folder), key -> new TreeSet<>()).add(path);
    }

    @Override
    Graph triples(Address folder) {
        Graph triples = GraphFactory.createDefaultGraph();
        for (String path : members.get(folder)) {
            Node member = new Address(path).iri();
            triples.add(folder.iri(), RDFS.member.asNode(), member);
            for (Node property : List.of(RDF.type.asNode(), ENT.mode.asNode(), ENT.status.asNode())) {
                edition.union().find(member, property, Node.ANY).forEach(triples::add);
            }
            Description.LABELS.forEach(
                    label -> edition.union().find(member, label, Node.ANY).forEach(triples::add));
        }
        imprint.addTo(triples, folder, List.of());
        return triples;
    }
}
