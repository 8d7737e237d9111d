package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/** A page for each work that theories refer to. */
final class LiteraturePages implements PageKind {

    private final Edition edition;
    private final Map<String, Node> works = new TreeMap<>();

    LiteraturePages(Edition edition) {
        this.edition = edition;
        Values.typed(edition.union(), ENT.Literature.asNode())
                .forEach(work -> Address.of(work).ifPresent(address -> works.put(address.page(), work)));
    }

    @Override
    public Collection<String> paths() {
        return works.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Node work = works.get(path);
        Mentions mentions = new Mentions(edition, links);
        String title = edition.labels().of(work);
        LiteratureView view = new LiteratureView(
                TermEntry.texts(edition.union(), work, DCTerms.bibliographicCitation),
                mentions.all(naming(DCTerms.references, work)),
                mentions.all(naming(ENT.disputedBy, work)),
                claims(work, mentions));
        Frame frame = Frames.thing(
                Address.of(work).orElseThrow(),
                title,
                view.citations().stream().findFirst().orElse(title),
                links,
                new Frame.Trail("Literature", links.to(Kinds.index("literature"))));
        Templates.render("literature.jte", Map.of("frame", frame, "literature", view), output);
    }

    private List<Node> naming(Property property, Node work) {
        return G.listPO(edition.union(), property.asNode(), work).stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private List<ClaimEntry> claims(Node work, Mentions mentions) {
        return Values.typed(edition.union(), ENT.Claim.asNode()).stream()
                .filter(claim -> edition.union().contains(claim, Node.ANY, work))
                .map(claim -> ClaimEntry.of(edition, claim, mentions))
                .toList();
    }
}
