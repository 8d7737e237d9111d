package org.w3id.entente.engine;

import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;

/**
 * How RIOT makes terms of a block: strictly (no relative IRIs, no strings in single quotes), and checks an IRI only where
 * it has not seen it lately. Checking all again would take a third of the time.
 */
final class BlockProfile extends ParserProfileStd {

    private static final int REMEMBERED = 1 << 14;

    /** Each IRI in the one place that its hash names, where it drives out another. */
    private final String[] iris = new String[REMEMBERED];

    private final Node[] nodes = new Node[REMEMBERED];

    /** @param labels blank nodes are made of this and their labels */
    BlockProfile(UUID labels) {
        super(
                new FactoryRDFStd(LabelToNode.createScopeByDocumentHash(labels)),
                ErrorHandlerFactory.errorHandlerExceptionOnError(),
                IRIxResolver.create()
                        .noBase()
                        .resolve(false)
                        .allowRelative(false)
                        .build(),
                PrefixMapFactory.create(),
                RIOT.getContext(),
                false,
                true);
    }

    @Override
    public Node createURI(String iri, long line, long column) {
        int place = Hashes.mix(iri.hashCode()) & (REMEMBERED - 1);
        if (!iri.equals(iris[place])) {
            nodes[place] = super.createURI(iri, line, column);
            iris[place] = iri;
        }
        return nodes[place];
    }
}
