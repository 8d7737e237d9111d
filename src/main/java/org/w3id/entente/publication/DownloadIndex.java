package org.w3id.entente.publication;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.catalog.Dump;

/**
 * The data on the folder of downloads: its files, each as a distribution with its length and its SHA-256. What the
 * description of the dataset says of them is repeated; it cannot say this itself, as it is in one of the files.
 */
public final class DownloadIndex extends TripleDocuments {

    /** The folder. */
    public static final Address FOLDER = new Address(Dump.FOLDER);

    private static final String SPDX = Prefixes.ALL.getNsPrefixURI("spdx");
    private static final Property CHECKSUM = ResourceFactory.createProperty(SPDX, "checksum");
    private static final Property ALGORITHM = ResourceFactory.createProperty(SPDX, "algorithm");
    private static final Property VALUE = ResourceFactory.createProperty(SPDX, "checksumValue");

    private final Graph described;
    private final Checksums checksums;

    /**
     * Tells of the files that {@code checksums} are of.
     *
     * @param edition what they are made from
     */
    public DownloadIndex(Edition edition, Checksums checksums) {
        this.described = edition.catalog().description();
        this.checksums = checksums;
        add(FOLDER);
    }

    @Override
    Graph triples(Address folder) {
        Model model = ModelFactory.createDefaultModel();
        addDescribed(model.getGraph());
        Resource files = model.wrapAsResource(folder.iri());
        for (Checksums.Sum sum : checksums.all()) {
            Resource file = model.wrapAsResource(new Address(sum.path()).iri());
            files.addProperty(RDFS.member, file);
            distribution(model, file)
                    .addProperty(DCAT.byteSize, String.valueOf(sum.bytes()), XSDDatatype.XSDnonNegativeInteger)
                    .addProperty(CHECKSUM, checksum(model, sum));
        }
        new Imprint(described).addTo(model.getGraph(), folder);
        return model.getGraph();
    }

    private void addDescribed(Graph triples) {
        described.find(Node.ANY, VOID.dataDump.asNode(), Node.ANY).forEach(triples::add);
        described.find(Node.ANY, DCAT.distribution.asNode(), Node.ANY).forEach(triple -> {
            triples.add(triple);
            GraphUtil.add(triples, described.find(triple.getObject(), Node.ANY, Node.ANY));
        });
    }

    /** The one that is described; else a new one, of one graph or with reifiers. */
    private static Resource distribution(Model model, Resource file) {
        return model.listSubjectsWithProperty(DCAT.downloadURL, file)
                .nextOptional()
                .orElseGet(() -> model.createResource(DCAT.Distribution).addProperty(DCAT.downloadURL, file));
    }

    private static Resource checksum(Model model, Checksums.Sum sum) {
        return model.createResource(model.createResource(SPDX + "Checksum"))
                .addProperty(ALGORITHM, model.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(VALUE, sum.sha256(), XSDDatatype.XSDhexBinary);
    }
}
