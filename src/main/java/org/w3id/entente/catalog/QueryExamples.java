package org.w3id.entente.catalog;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.query.QueryCatalogue;
import org.w3id.entente.query.StoredQuery;

/**
 * Stored queries in the form that SPARQL editors look for: SHACL executables, one for each query, and the prefixes as
 * SHACL declares them. See <a href="https://github.com/sib-swiss/sparql-examples">sib-swiss/sparql-examples</a>.
 */
public final class QueryExamples {

    private static final Property DESCRIBE = ResourceFactory.createProperty(SHACLM.getURI(), "describe");

    private static final Map<QueryType, Form> FORMS = Map.of(
            QueryType.SELECT, new Form("SPARQLSelectExecutable", SHACLM.select),
            QueryType.ASK, new Form("SPARQLAskExecutable", SHACLM.ask),
            QueryType.CONSTRUCT, new Form("SPARQLConstructExecutable", SHACLM.construct),
            QueryType.DESCRIBE, new Form("SPARQLDescribeExecutable", DESCRIBE));

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource all = model.wrapAsResource(Catalog.EXAMPLES);

    private QueryExamples() {}

    /** What a kind of query is called, and which property holds its text. */
    private record Form(String type, Property text) {}

    /** The IRI of a stored query: {@code id/query/burden/sums}. */
    public static Node iri(StoredQuery query) {
        return NodeFactory.createURI(Namespaces.ID + "query/" + query.fullName());
    }

    static Graph of(QueryCatalogue queries, PrefixMapping prefixes) {
        QueryExamples examples = new QueryExamples();
        prefixes.getNsPrefixMap().forEach(examples::declare);
        queries.queries().forEach(examples::add);
        return examples.model.getGraph();
    }

    private void declare(String prefix, String namespace) {
        all.addProperty(
                SHACLM.declare,
                model.createResource()
                        .addProperty(SHACLM.prefix, prefix)
                        .addProperty(SHACLM.namespace, namespace, XSDDatatype.XSDanyURI));
    }

    private void add(StoredQuery stored) {
        Query query = stored.query();
        Form form = FORMS.get(query.queryType());
        Resource example = model.wrapAsResource(iri(stored))
                .addProperty(RDF.type, model.createResource(SHACLM.getURI() + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SHACLM.getURI() + form.type()))
                .addProperty(RDFS.label, stored.decorators().summary(), "en")
                .addProperty(RDFS.comment, stored.decorators().summary(), "en")
                .addProperty(DCTerms.description, stored.decorators().description(), "en")
                .addProperty(form.text(), stored.standalone())
                .addProperty(SHACLM.prefixes, all)
                .addProperty(SchemaDO.target, model.wrapAsResource(Catalog.ENDPOINT));
        stored.decorators().tags().forEach(tag -> example.addProperty(SchemaDO.keywords, tag, "en"));
    }
}
