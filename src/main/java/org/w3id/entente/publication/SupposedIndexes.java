package org.w3id.entente.publication;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.vocabulary.ENT;

/**
 * The data on the namespaces of what is {@link Supposed}: the scenarios and the hypotheses, each with its types and what it
 * is called. They are in no index of what the dataset holds.
 */
public final class SupposedIndexes extends TripleDocuments {

    /** The namespace of scenarios. */
    public static final Address SCENARIOS = new Address("id/scenario/");
    /** The namespace of hypotheses. */
    public static final Address HYPOTHESES = new Address("id/hypothesis/");

    private final Supposed supposed;
    private final Imprint imprint;

    /** The namespaces that the scenarios of {@code edition} use. */
    public SupposedIndexes(Edition edition) {
        this.supposed = edition.supposed();
        this.imprint = new Imprint(edition.catalog().description());
        List.of(SCENARIOS, HYPOTHESES).forEach(this::add);
    }

    @Override
    Graph triples(Address folder) {
        Graph triples = GraphFactory.createDefaultGraph();
        supposed.addresses().stream()
                .filter(member -> member.path().startsWith(folder.path()))
                .forEach(member -> {
                    triples.add(folder.iri(), RDFS.member.asNode(), member.iri());
                    addNames(triples, member);
                });
        imprint.addTo(triples, folder);
        return triples;
    }

    private void addNames(Graph triples, Address member) {
        Graph told = supposed.triples(member);
        Stream.concat(Stream.of(RDF.type.asNode(), ENT.paraphrase.asNode()), Description.LABELS.stream())
                .forEach(property -> told.find(member.iri(), property, Node.ANY).forEach(triples::add));
    }
}
