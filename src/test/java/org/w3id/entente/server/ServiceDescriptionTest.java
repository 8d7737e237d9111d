package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The endpoint without a query: SPARQL 1.1 Service Description. */
class ServiceDescriptionTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(ServerSettings.local(0), () -> SmallStore.of("""
                PREFIX : <http://example.org/>
                :a :p 1 , 2 .
                :b { :a :p 1 }
                :c { :a :p 2 , 3 , 4 }
                """));

    @Test
    void describesTheService() {
        HttpResponse<String> response = server.get("/sparql", "Accept", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(response.body()).contains("sd:Service", "void:triples");
        Graph expected = read("""
                BASE <%ssparql>
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX formats: <http://www.w3.org/ns/formats/>
                <> a sd:Service ;
                  sd:endpoint <> ;
                  sd:supportedLanguage sd:SPARQL11Query ;
                  sd:feature sd:UnionDefaultGraph ;
                  sd:defaultEntailmentRegime <http://www.w3.org/ns/entailment/Simple> ;
                  sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
                    formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
                    formats:Turtle , formats:JSON-LD , formats:RDF_XML , formats:N-Triples ,
                    formats:N-Quads , formats:TriG , formats:RDF_JSON ;
                  sd:defaultDataset [
                    a sd:Dataset ;
                    sd:defaultGraph [ a sd:Graph ; void:triples 2 ] ;
                    sd:namedGraph
                      [ a sd:NamedGraph ; sd:name <http://example.org/b> ; sd:graph [ a sd:Graph ; void:triples 1 ] ] ,
                      [ a sd:NamedGraph ; sd:name <http://example.org/c> ; sd:graph [ a sd:Graph ; void:triples 3 ] ]
                  ] .
                """.replace("%s", server.address()));
        assertThat(withBlankNodes(read(response.body())).isIsomorphicWith(expected))
                .as(response.body())
                .isTrue();
    }

    /** Updates, and the formats in which graphs may be sent; it keeps no empty graphs and does not say so. */
    @Test
    void saysWhereItTakesChanges() {
        try (WritableServer writable = WritableServer.empty()) {
            writable.update("INSERT DATA { <http://example.org/a> <http://example.org/p> 1 }");
            Graph expected = read("""
                    BASE <%ssparql>
                    PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                    PREFIX void: <http://rdfs.org/ns/void#>
                    PREFIX formats: <http://www.w3.org/ns/formats/>
                    <> a sd:Service ;
                      sd:endpoint <> ;
                      sd:supportedLanguage sd:SPARQL11Query , sd:SPARQL11Update ;
                      sd:feature sd:UnionDefaultGraph ;
                      sd:defaultEntailmentRegime <http://www.w3.org/ns/entailment/Simple> ;
                      sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
                        formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
                        formats:Turtle , formats:JSON-LD , formats:RDF_XML , formats:N-Triples ,
                        formats:N-Quads , formats:TriG , formats:RDF_JSON ;
                      sd:inputFormat formats:Turtle , formats:JSON-LD , formats:RDF_XML , formats:N-Triples ;
                      sd:defaultDataset <#dataset> .
                    <#dataset> a sd:Dataset ;
                      sd:defaultGraph <#default> .
                    <#default> a sd:Graph ; void:triples 1 .
                    """.replace("%s", writable.server().address()));
            String found =
                    writable.server().get("/sparql", "Accept", "text/turtle").body();
            assertThat(read(found).isIsomorphicWith(expected)).as(found).isTrue();
        }
    }

    @Test
    void inOtherFormats() {
        assertThat(server.get("/sparql").headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(server.get("/sparql", "Accept", "application/ld+json")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/ld+json");
        assertThat(server.get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(server.send("HEAD", "/sparql", BodyPublishers.noBody()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void leadsPeopleToThePage() {
        HttpResponse<String> response =
                server.get("/sparql", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("sparql.html");
        assertThat(response.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        assertThat(server.get("/sparql.html").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoOtherMethod() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> response = server.send(method, "/sparql", BodyPublishers.noBody());

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        }
    }

    private static Graph read(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    /** Which IRIs the nodes within the description have does not matter. */
    private static Graph withBlankNodes(Graph graph) {
        Graph blank = GraphFactory.createDefaultGraph();
        graph.find()
                .forEachRemaining(triple ->
                        blank.add(blank(triple.getSubject()), triple.getPredicate(), blank(triple.getObject())));
        return blank;
    }

    private static Node blank(Node node) {
        boolean inner = node.isURI() && node.getURI().startsWith(server.address() + "sparql#");
        return inner ? NodeFactory.createBlankNode(node.getURI()) : node;
    }
}
