package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** The page of any thing that has none of a more particular kind. Claims, passages, tensions and proofs begin with what they are. */
final class ThingPages implements PageKind {

    private final Edition edition;
    private final Graph graph;
    private final Citations citations;
    private final Map<String, Address> pages = new TreeMap<>();
    private final Map<Node, Tension> tensions = new HashMap<>();
    private final Map<Node, Tension> proven = new HashMap<>();

    ThingPages(Edition edition) {
        this.edition = edition;
        this.graph = edition.union();
        this.citations = new Citations(edition);
        edition.resources().values().forEach(address -> pages.put(address.page(), address));
        for (Tension tension : edition.complete().tensions()) {
            tensions.put(tension.iri(), tension);
            tension.proofs().forEach(proof -> proven.put(proof.iri(), tension));
        }
    }

    @Override
    public Collection<String> paths() {
        return pages.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Address address = pages.get(path);
        Node thing = address.iri();
        ThingViews views = new ThingViews(edition, links);
        Map<String, Object> parameters = new HashMap<>();
        String template = template(thing, views, parameters);
        Predicate<Triple> told = template.equals("claim.jte") ? ClaimView.told(graph) : triple -> false;
        ThingView view = views.of(address, citations.of(address, links), told);
        parameters.put("thing", view);
        parameters.put("frame", frame(address, view, views.mentions(), links));
        Templates.render(template, parameters, output);
    }

    /** The template for {@code thing}; puts its own parameter among {@code parameters}. */
    private String template(Node thing, ThingViews views, Map<String, Object> parameters) {
        if (is(thing, ENT.Claim)) {
            parameters.put("claim", ClaimView.of(edition, views, thing));
            return "claim.jte";
        }
        if (is(thing, ENT.Passage)) {
            parameters.put("passage", PassageView.of(edition, views, thing));
            return "passage.jte";
        }
        if (tensions.containsKey(thing)) {
            parameters.put("tension", TensionView.of(edition, views, tensions.get(thing)));
            return "tension.jte";
        }
        if (proven.containsKey(thing)) {
            Tension tension = proven.get(thing);
            Proof proof = tension.proofs().stream()
                    .filter(found -> found.iri().equals(thing))
                    .findFirst()
                    .orElseThrow();
            parameters.put("proof", ProofView.of(edition.complete().run(), tension, proof, views));
            parameters.put("tension", views.mentions().of(tension.iri()));
            return "proof.jte";
        }
        return "thing.jte";
    }

    private Frame frame(Address address, ThingView view, ThingNames mentions, Links links) {
        Node thing = address.iri();
        String title = mentions.title(thing);
        // A definition needs no mark, but what a rule concludes does, and its title has it.
        boolean bare = view.lede() == null || mentions.manner().of(thing).isPresent();
        String description = bare ? title : view.lede();
        return Frames.thing(
                address,
                title,
                view.kicker().isEmpty() ? description : view.kicker() + ": " + description,
                links,
                above(address, mentions, links).toArray(Frame.Trail[]::new));
    }

    /** The tension of a proof, the paper of a claim or passage, or all things of the kind. */
    private Stream<Frame.Trail> above(Address address, ThingNames mentions, Links links) {
        Optional<Node> above =
                Optional.ofNullable(proven.get(address.iri())).map(Tension::iri).or(() -> paper(address.iri()));
        if (above.isPresent()) {
            return above.map(mentions::of).stream()
                    .flatMap(mention -> mention.href().stream()
                            .map(href -> new Frame.Trail(ThingNames.capital(mention.text()), href)));
        }
        return folders(address.path())
                .filter(folder -> !address.page().equals(folder + "index.html"))
                .flatMap(folder ->
                        links.page(folder + "index.html").map(index -> new Frame.Trail(kind(folder), index)).stream())
                .limit(1);
    }

    private Optional<Node> paper(Node thing) {
        return graph.stream(thing, ENT.citesPassage.asNode(), Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .or(() -> Optional.of(thing))
                .flatMap(passage -> graph.stream(passage, ENT.inSource.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .findFirst());
    }

    /** The folders in which {@code path} lies, the nearest first. */
    private static Stream<String> folders(String path) {
        return Stream.iterate(
                        path, folder -> folder.contains("/"), folder -> folder.substring(0, folder.lastIndexOf('/')))
                .map(folder -> folder.substring(0, folder.lastIndexOf('/') + 1));
    }

    /** "States" for {@code id/state/}. */
    private static String kind(String folder) {
        String[] parts = folder.split("/");
        return folder.matches("id/[^/]+/") ? Kinds.title(parts[1]) : ThingNames.capital(parts[parts.length - 1]);
    }

    private boolean is(Node node, Resource type) {
        return graph.contains(Triple.create(node, RDF.type.asNode(), type.asNode()));
    }
}
