package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.RuleReader;
import org.w3id.entente.vocabulary.ENT;

class UpdateScriptTest {

    private static final Pattern WORK = Pattern.compile("<[^<>]*/unfinished-inference/[0-9a-f-]{36}>");

    @Test
    void isWhatOneCanReadAndRun(@TempDir Path folder) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, """
                @prefix ent: <https://w3id.org/entente/vocab/>
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#>
                [far: (?x ent:partOf ?y) (?y ent:partOf ?z) -> (?x ent:partOf ?z)]
                [whole:
                    (?x ent:partOf ?y) (?x ent:amount ?a) lessThan(?a, '100'^^xsd:integer)
                    noValue(?y, ent:partOf, ?any) relation('whole', ?x, ?y, 'all', ?r)
                    -> (?r ent:through ?y)]
                """);
        InferenceRequest request = new InferenceRequest(
                List.of(NodeFactory.createURI("https://w3id.org/entente/graph/kim-2019")),
                KnowledgeGraph.INFERRED,
                true,
                9);

        String script = UpdateScript.of(request, DatasetGraphFactory.empty(), RuleReader.read(file));

        assertThat(UpdateFactory.create(script, Syntax.syntaxSPARQL_11).getOperations())
                .hasSize(7);
        assertThat(WORK.matcher(script).replaceAll("<WORK>")).isEqualTo("""
                PREFIX ent: <https://w3id.org/entente/vocab/>
                PREFIX graph: <https://w3id.org/entente/graph/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

                # At first: away with what an earlier run of this script left.
                DROP SILENT GRAPH <WORK> ;

                # Step 1 of 3: far
                # Repeat this step until <WORK> grows no more.
                INSERT {
                  GRAPH <WORK> {
                    ?x ent:partOf ?z .
                  }
                }
                USING graph:kim-2019
                USING <WORK>
                WHERE
                  { ?x  ent:partOf  ?y .
                    ?y  ent:partOf  ?z
                  } ;

                # Step 2 of 3: whole
                INSERT {
                  GRAPH <WORK> {
                    ?r ent:through ?y .
                  }
                }
                USING graph:kim-2019
                USING <WORK>
                WHERE
                  { ?x  ent:partOf  ?y ;
                        ent:amount  ?a
                    BIND(replace(str(?x), "^.*/", "") AS ?xName)
                    FILTER ( ( isIRI(?x) && regex(?xName, "^[^?#]+$") ) || ( ( datatype(?x) = xsd:string ) && regex(str(?x), "^[A-Za-z0-9._~-]+$") ) )
                    BIND(replace(str(?y), "^.*/", "") AS ?yName)
                    FILTER ( ( isIRI(?y) && regex(?yName, "^[^?#]+$") ) || ( ( datatype(?y) = xsd:string ) && regex(str(?y), "^[A-Za-z0-9._~-]+$") ) )
                    FILTER ( ! sameTerm(?x, ?y) )
                    BIND(IRI(concat("https://w3id.org/entente/id/relation/", "whole", "/", if(( ?xName <= ?yName ), concat(?xName, "--", ?yName), concat(?yName, "--", ?xName)), "/", "all")) AS ?r)
                    FILTER ( ( ( ( datatype(?a) IN (xsd:integer, xsd:long, xsd:int, xsd:short, xsd:byte, xsd:nonNegativeInteger, xsd:positiveInteger, xsd:nonPositiveInteger, xsd:negativeInteger, xsd:unsignedLong, xsd:unsignedInt, xsd:unsignedShort, xsd:unsignedByte) ) && regex(str(?a), "^[+-]?[0-9]+$") ) || ( ( datatype(?a) = xsd:decimal ) && regex(str(?a), "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$") ) ) && ( ?a < 100 ) )
                    FILTER NOT EXISTS { ?y  ent:partOf  ?any }
                  } ;

                # Step 3 of 3: in place of all that <https://w3id.org/entente/graph/inferred> held.
                DELETE {
                  GRAPH <WORK> {
                    ?s ?p ?o .
                  }
                }
                USING graph:kim-2019
                USING NAMED <WORK>
                WHERE
                  { GRAPH <WORK>
                      { ?s  ?p  ?o }
                    ?s  ?p  ?o
                  } ;

                INSERT DATA {
                  GRAPH <WORK> {
                    graph:inferred <http://www.w3.org/ns/prov#wasGeneratedBy> <https://w3id.org/entente/id/activity/inference> .
                  }
                } ;

                DELETE {
                  GRAPH graph:inferred {
                    ?oldS ?oldP ?oldO .
                  }
                }
                INSERT {
                  GRAPH graph:inferred {
                    ?s ?p ?o .
                  }
                }
                WHERE
                  {   { GRAPH graph:inferred
                          { ?oldS  ?oldP  ?oldO }
                        FILTER NOT EXISTS { GRAPH <WORK>
                                              { ?oldS  ?oldP  ?oldO }
                                          }
                      }
                    UNION
                      { GRAPH <WORK>
                          { ?s  ?p  ?o }
                      }
                  } ;

                DROP SILENT GRAPH <WORK>""");
    }

    @Test
    void startsAfreshWhereAnEarlierRunOfItStopped(@TempDir Path folder) {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, """
                @prefix ent: <https://w3id.org/entente/vocab/>
                [turned: (?x ent:partOf ?y) -> (?y ent:hasPart ?x)]
                """);
        Node stated = node("stated");
        InferenceRequest request = new InferenceRequest(List.of(stated), node("target"), true, 9);
        String script = UpdateScript.of(request, DatasetGraphFactory.empty(), RuleReader.read(file));
        DatasetGraph graphs = DatasetGraphFactory.create();
        graphs.add(stated, node("a"), ENT.partOf.asNode(), node("b"));
        graphs.add(NodeFactory.createURI(work(script)), node("left"), ENT.partOf.asNode(), node("over"));

        UpdateExec.dataset(graphs).update(script).execute();

        Node target = node("target");
        assertThat(graphs.getGraph(target).find().toList())
                .containsExactlyInAnyOrder(
                        Triple.create(node("b"), NodeFactory.createURI(ENT.NS + "hasPart"), node("a")),
                        InferenceMark.of(target));
        assertThat(graphs.containsGraph(NodeFactory.createURI(work(script)))).isFalse();
        assertThat(work(UpdateScript.of(request, DatasetGraphFactory.empty(), RuleReader.read(file))))
                .isNotEqualTo(work(script));
    }

    @Test
    void replacesNoData() {
        Node data = node("data");
        DatasetGraph graphs = DatasetGraphFactory.create();
        graphs.add(data, node("a"), ENT.partOf.asNode(), node("b"));
        for (List<Node> stated : List.of(List.<Node>of(), List.of(node("else")), List.of(data))) {
            InferenceRequest request = new InferenceRequest(stated, data, true, 9);
            for (DatasetGraph present :
                    stated.contains(data) ? List.of(graphs, DatasetGraphFactory.empty()) : List.of(graphs)) {
                assertThatThrownBy(() -> UpdateScript.of(request, present, List.of()))
                        .isInstanceOf(InputException.class)
                        .hasMessage(
                                "The script would replace the data of the graph <http://example.org/data>. Name another"
                                        + " one with --into, such as graph:inferred.");
            }
        }
    }

    private static String work(String script) {
        Matcher work = WORK.matcher(script);
        assertThat(work.find()).isTrue();
        return work.group().substring(1, work.group().length() - 1);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
