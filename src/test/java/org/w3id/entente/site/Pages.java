package org.w3id.entente.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.ServerUnderTest;

/** The pages on the things of an edition, parsed. */
record Pages(Edition edition, Documents documents) {

    private static final Project PROJECT = Project.in(Path.of(""));
    private static final Instant MODIFIED = ServerUnderTest.MODIFIED;

    /** Of the project's own data. */
    static final Pages OF_PROJECT = of(ServerUnderTest.projectEdition());

    static Pages of(Edition edition) {
        return new Pages(edition, Documents.of(edition, Hosting.FILES));
    }

    /** Of the project's data with {@code more} stated in one of its graphs. */
    static Pages with(Graph more) {
        KnowledgeGraph graph = KnowledgeGraph.load(PROJECT);
        Graph entities = graph.graph(NodeFactory.createURI(Namespaces.GRAPH + "entities"));
        GraphUtil.addInto(entities, more);
        return of(Edition.of(PROJECT, CompleteGraph.of(PROJECT, graph), MODIFIED));
    }

    /** Of the project's data without what is said of {@code thing}. */
    static Pages without(Node thing) {
        KnowledgeGraph graph = KnowledgeGraph.load(PROJECT);
        Iter.toList(graph.namedGraphs().listGraphNodes())
                .forEach(name -> graph.graph(name).remove(thing, Node.ANY, Node.ANY));
        return of(Edition.of(PROJECT, CompleteGraph.of(PROJECT, graph), MODIFIED));
    }

    /** The page at {@code path}, without its ending. */
    Document page(String path) {
        return Jsoup.parse(text(path + ".html"));
    }

    /** The document at {@code path} as text. */
    String text(String path) {
        return new String(documents.find(path).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    /** The texts of the elements that {@code css} selects below {@code element}. */
    static List<String> texts(Element element, String css) {
        return element.select(css).eachText();
    }
}
