package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** For each kind of things a page that lists them. */
final class KindIndexes implements PageKind {

    private final Edition edition;
    private final Kinds kinds;
    private final Map<String, String> pages = new TreeMap<>();
    private final ProofPlaces proofs;

    KindIndexes(Edition edition) {
        this.edition = edition;
        this.kinds = new Kinds(edition);
        kinds.things().keySet().forEach(kind -> pages.put(Kinds.index(kind), kind));
        this.proofs = new ProofPlaces(edition);
    }

    @Override
    public Collection<String> paths() {
        return pages.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        String kind = pages.get(path);
        IndexView view = view(kind, new ThingNames(edition, links));
        Frame frame = Frames.folder(
                path,
                Kinds.title(kind),
                "All " + Kinds.plural(kind) + ": " + view.size() + ".",
                links,
                new Frame.Trail("All kinds", links.to("id/index.html")));
        view.render(frame, output);
    }

    private IndexView view(String kind, ThingNames mentions) {
        Optional<Node> type = kinds.type(kind);
        Map<String, List<Address>> parts = new TreeMap<>();
        kinds.things()
                .get(kind)
                .forEach(address -> parts.computeIfAbsent(part(address), part -> new ArrayList<>())
                        .add(address));
        return new IndexView(
                type.flatMap(found -> Values.text(edition.union(), found, SKOS.definition))
                        .orElse(""),
                type.map(found -> mentions.terms(List.of(found))).orElse(List.of()),
                parts.entrySet().stream()
                        .map(part -> part(part.getKey(), part.getValue(), mentions))
                        .toList());
    }

    /** What stands between the kind and the thing's own name: the paper, of a claim; empty where nothing does. */
    private static String part(Address address) {
        String[] names = address.path().split("/");
        return names.length > 3 ? names[2] : "";
    }

    private IndexView.Part part(String name, List<Address> things, ThingNames mentions) {
        boolean claims = things.stream().allMatch(this::isClaim);
        return new IndexView.Part(
                name.isEmpty() ? "all" : name,
                title(name),
                claims
                        ? List.of()
                        : things.stream()
                                .map(thing -> entry(thing.iri(), mentions))
                                .toList(),
                claims
                        ? things.stream()
                                .map(thing -> new ClaimLines(edition, mentions).of(thing.iri()))
                                .toList()
                        : List.of());
    }

    private boolean isClaim(Address thing) {
        return edition.union().contains(thing.iri(), RDF.type.asNode(), ENT.Claim.asNode());
    }

    private String title(String part) {
        Address paper = edition.resources().get("id/source/" + part);
        return paper == null ? part : edition.labels().of(paper.iri());
    }

    private IndexView.Entry entry(Node thing, ThingNames mentions) {
        Graph union = edition.union();
        List<String> texts = List.of(SKOS.definition, DCTerms.description, DCTerms.bibliographicCitation).stream()
                .flatMap(property -> TermEntry.texts(union, thing, property).stream())
                .distinct()
                .toList();
        String note = proofs.of(thing).orElseGet(() -> named(claims(thing)));
        return new IndexView.Entry(
                mentions.of(thing),
                texts,
                Stream.concat(mentions.manner().unaffirmed(thing).stream(), Stream.of(note))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String named(long claims) {
        return claims == 0 ? "" : "named by " + Counted.of(claims, "claim");
    }

    private long claims(Node thing) {
        Graph union = edition.union();
        return union.stream(Node.ANY, Node.ANY, thing)
                .map(Triple::getSubject)
                .filter(subject -> union.contains(subject, RDF.type.asNode(), ENT.Claim.asNode()))
                .distinct()
                .count();
    }
}
