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
    private final EntryPage page;
    private final Map<String, Node> works = new TreeMap<>();

    LiteraturePages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
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
        ThingNames mentions = new ThingNames(edition, links);
        String title = edition.labels().of(work);
        LiteratureView view = new LiteratureView(
                TermEntry.texts(edition.union(), work, DCTerms.bibliographicCitation),
                mentions.inOrder(naming(DCTerms.references, work)),
                mentions.inOrder(naming(ENT.disputedBy, work)),
                claims(work, mentions));
        Frame frame = Frames.thing(
                Address.of(work).orElseThrow(),
                title,
                view.citations().stream().findFirst().orElse(title),
                links,
                new Frame.Trail("Literature", links.to(Kinds.index("literature"))));
        page.render("literature.jte", frame, "literature", view, output);
    }

    private List<Node> naming(Property property, Node work) {
        return G.listPO(edition.union(), property.asNode(), work).stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private List<ClaimLine> claims(Node work, ThingNames mentions) {
        return Values.typed(edition.union(), ENT.Claim.asNode()).stream()
                .filter(claim -> edition.union().contains(claim, Node.ANY, work))
                .map(claim -> new ClaimLines(edition, mentions).of(claim))
                .toList();
    }
}
