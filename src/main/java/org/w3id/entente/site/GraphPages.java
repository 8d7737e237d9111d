package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.Edition;

/** A page for each named graph: what it is and what it holds. */
final class GraphPages implements PageKind {

    private final Edition edition;
    private final EntryPage page;
    private final Map<String, Node> graphs = new TreeMap<>();

    GraphPages(Edition edition, EntryPage page) {
        this.edition = edition;
        this.page = page;
        names(edition).forEach(name -> Address.of(name).ifPresent(address -> graphs.put(address.page(), name)));
    }

    /** The names of the named graphs, sorted. */
    static Stream<Node> names(Edition edition) {
        return Iter.asStream(edition.dataset().asDatasetGraph().listGraphNodes())
                .sorted(Comparator.comparing(Node::toString));
    }

    /** What readers call the graph {@code name}. */
    static String title(Edition edition, Node name) {
        return Values.text(edition.union(), name, DCTerms.title)
                .orElseGet(() -> edition.labels().of(name));
    }

    @Override
    public Collection<String> paths() {
        return graphs.keySet();
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        Node name = graphs.get(path);
        ThingNames mentions = new ThingNames(edition, links);
        String title = title(edition, name);
        Frame frame = Frames.thing(
                Address.of(name).orElseThrow(),
                title,
                "The named graph " + name + ".",
                links,
                new Frame.Trail("Named graphs", links.to("graph/index.html")));
        page.render("graph.jte", frame, "graph", view(name, mentions), output);
    }

    private GraphView view(Node name, ThingNames mentions) {
        Graph graph = edition.dataset().asDatasetGraph().getGraph(name);
        return new GraphView(
                TermEntry.texts(edition.union(), name, DCTerms.description),
                mentions.of(name, DCTerms.source),
                licences(name, mentions),
                graph.size(),
                counts(graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY).map(Triple::getObject), mentions),
                counts(graph.stream().map(Triple::getPredicate), mentions),
                DataBlock.on(edition, name));
    }

    private List<Mention> licences(Node name, ThingNames mentions) {
        return Values.of(edition.union(), name, DCTerms.license).stream()
                .map(licence -> mentions.as(licence.toString(), licence))
                .toList();
    }

    /** How often each term occurs, the most frequent first. */
    private static List<GraphView.Count> counts(Stream<Node> terms, ThingNames mentions) {
        Map<Node, Long> counts =
                terms.filter(Node::isURI).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(entry -> new GraphView.Count(
                        mentions.as(ThingNames.shortName(entry.getKey()), entry.getKey()), entry.getValue()))
                .toList();
    }
}
