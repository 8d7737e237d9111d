package org.w3id.entente.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.project.Project;

/** Whatever names a term of the vocabulary names one that {@code ontology/} declares, with label and definition. */
class VocabularyTest {

    private static final Project PROJECT = new Project(Path.of(""));
    /** A term in any of our notations: {@code ent:State}, {@code <https://w3id.org/entente/vocab/State>}. */
    private static final Pattern TERM =
            Pattern.compile("(?:(?<![\\w-])ent:|" + Pattern.quote(ENT.NS) + ")([A-Za-z][A-Za-z0-9]*)");

    private static Graph ontology;

    @BeforeAll
    static void load() {
        ontology = KnowledgeGraph.load(PROJECT).graph(KnowledgeGraph.ONTOLOGY);
    }

    /** Annotation properties have no constant: they are for readers of the ontology. */
    @Test
    void constantsAreTheDeclaredTerms() {
        Graph core = GraphFactory.createDefaultGraph();
        TurtleFile.read(PROJECT.ontology().resolve("entente.ttl"), Namespaces.ROOT, core);
        core.remove(Node.ANY, RDF.type.asNode(), OWL.AnnotationProperty.asNode());

        Set<String> constants = Stream.of(ENT.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(VocabularyTest::iri)
                .filter(iri -> !iri.equals(ENT.NS))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(constants).containsExactlyInAnyOrderElementsOf(terms(core));
    }

    @Test
    void everyTermInUseIsDeclared() throws IOException {
        Set<String> declared = terms(ontology);
        declared.addAll(subjects(ontology, node -> isA(ontology, node, OWL.Ontology)));
        Set<String> undeclared = new TreeSet<>();
        for (Path file : filesThatNameTerms()) {
            Matcher term = TERM.matcher(Files.readString(file));
            while (term.find()) {
                if (!declared.contains(ENT.NS + term.group(1))) {
                    undeclared.add(file + ": ent:" + term.group(1));
                }
            }
        }

        assertThat(undeclared).isEmpty();
    }

    @Test
    void javaNamesTermsByTheirConstants() throws IOException {
        Set<Path> offenders = new TreeSet<>();
        for (Path file : Project.files(Path.of("src", "main", "java"), ".java")) {
            if (Files.readString(file).contains(ENT.NS)) {
                offenders.add(file);
            }
        }

        assertThat(offenders).isEmpty();
    }

    @Test
    void everyTermHasOneLabelAndOneDefinition() {
        assertThat(lacking(terms(ontology), RDFS.label.asNode())).isEmpty();
        assertThat(lacking(terms(ontology), SKOS.definition.asNode())).isEmpty();
    }

    @Test
    void everyConceptHasOneLabelAndOneDefinition() {
        Set<String> concepts = subjects(ontology, node -> isA(ontology, node, SKOS.Concept));

        assertThat(lacking(concepts, SKOS.prefLabel.asNode())).isEmpty();
        assertThat(lacking(concepts, SKOS.definition.asNode())).isEmpty();
    }

    private static String iri(Field constant) {
        try {
            return ((Resource) constant.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filesThatNameTerms() {
        return Stream.of(
                        Project.files(PROJECT.ontology(), ""),
                        Project.files(PROJECT.data(), ".ttl"),
                        Project.files(PROJECT.queries(), ".rq"),
                        Project.files(Path.of("docs"), ".md"))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> terms(Graph graph) {
        return subjects(
                graph,
                node -> node.getURI().startsWith(ENT.NS)
                        && graph.contains(node, RDF.type.asNode(), Node.ANY)
                        && !isA(graph, node, OWL.Ontology));
    }

    private static boolean isA(Graph graph, Node node, Resource type) {
        return graph.contains(node, RDF.type.asNode(), type.asNode());
    }

    private static Set<String> subjects(Graph graph, Predicate<Node> condition) {
        return graph.find()
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .filterKeep(condition)
                .mapWith(Node::getURI)
                .toSet();
    }

    /** Those that have not exactly one English literal of {@code property}, or have one that is blank. */
    private static List<String> lacking(Set<String> iris, Node property) {
        return iris.stream()
                .filter(iri -> ontology.find(NodeFactory.createURI(iri), property, Node.ANY)
                                .mapWith(triple -> triple.getObject())
                                .filterKeep(text -> "en".equals(text.getLiteralLanguage())
                                        && !text.getLiteralLexicalForm().isBlank())
                                .toList()
                                .size()
                        != 1)
                .sorted()
                .toList();
    }
}
