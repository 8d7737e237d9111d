package org.w3id.entente.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.FilePosition;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.vocabulary.ENT;

class ValidatorTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        project = SmallProject.in(folder);
    }

    @Test
    void findingsInTheProjectNameTheFileThatHoldsTheFault() throws IOException {
        Path claims = folder.resolve("data/papers/paper-b/claims.ttl");
        Files.writeString(claims, Files.readString(claims).replace("mode:fact", "mode:fact , mode:argument"));
        assertThat(Validator.of(project).validate(KnowledgeGraph.load(project)))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "ClaimShape",
                        id("claim/paper-b/a-meets-b"),
                        ENT.mode.asNode(),
                        null,
                        "A claim has exactly one mode, a concept of the scheme mode: give ent:mode one, such as mode:fact.",
                        new FilePosition(claims, 9, 100)));
    }

    @Test
    void onlyWhatAFileDescribesIsReported() throws IOException {
        Path claims = folder.resolve("data/papers/paper-b/claims.ttl");
        Files.writeString(claims, Files.readString(claims).replace("mode:fact", "mode:fact , mode:argument"));
        assertThat(findings(folder.resolve("data/papers/paper-a/claims.ttl"))).isEmpty();
        assertThat(findings(claims)).hasSize(1);
    }

    @Test
    void aFileReplacesWhatItGivesATypeAndAddsToTheRest() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix state: <https://w3id.org/entente/id/state/> .
                state:a a ent:State ; skos:prefLabel "Another name"@en .
                state:b skos:prefLabel "Another name of B"@en .
                """);
        assertThat(findings(file).stream().map(Finding::node).distinct()).containsExactly(id("state/b"));
    }

    @Test
    void aCopyOfAProjectFileIsJudgedLikeTheFile() throws IOException {
        for (Path file : Project.files(project.data(), ".ttl")) {
            Path copy = Files.copy(file, folder.resolve("copy-of-" + file.getFileName()));
            assertThat(findings(copy)).isEmpty();
            Files.delete(copy);
        }
    }

    @Test
    void whatIsDerivedOrInferredIsNotJudged() {
        KnowledgeGraph knowledge = KnowledgeGraph.load(project);
        Triple plain = Triple.create(id("state/a"), ENT.hasAlly.asNode(), id("state/b"));
        Stream.of(KnowledgeGraph.DERIVED, KnowledgeGraph.INFERRED)
                .forEach(name -> knowledge.graph(name).add(plain));
        assertThat(Validator.of(project).validate(knowledge)).isEmpty();
        knowledge.graph(NodeFactory.createURI(Namespaces.GRAPH + "entities")).add(plain);
        assertThat(Validator.of(project).validate(knowledge))
                .extracting(Finding::check)
                .containsExactly("DerivedPropertyShape");
    }

    @Test
    void judgingWritesNothingIntoTheGraph() {
        KnowledgeGraph knowledge = KnowledgeGraph.load(project);
        long before = knowledge.namedGraphs().stream().count();
        Validator.of(project).validate(knowledge, List.of(Path.of("src/test/resources/validate/unused-situation.ttl")));
        assertThat(knowledge.namedGraphs().stream().count()).isEqualTo(before);
    }

    @Test
    void aCheckThatDoesNotParseIsNamed() throws IOException {
        Path check = folder.resolve("ontology/checks/bad.rq");
        Files.writeString(check, "#+ severity: ERROR\n#+ message: x\nSELECT ?node WHERE {\n");
        assertThatThrownBy(() -> Validator.of(project))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(check + ":3:");
        Files.writeString(check, "#+ severity: FATAL\n#+ message: x\nSELECT ?node WHERE { ?node ?p ?o }\n");
        assertThatThrownBy(() -> Validator.of(project))
                .hasMessage(check + ": severity is FATAL, expected ERROR, WARN or INFO");
        Files.writeString(check, "#+ severity: WARN\nSELECT ?node WHERE { ?node ?p ?o }\n");
        assertThatThrownBy(() -> Validator.of(project)).hasMessage(check + ": has no line \"#+ message: …\"");
    }

    private List<Finding> findings(Path file) {
        return Validator.of(project).validate(KnowledgeGraph.load(project), List.of(file));
    }

    private static Node id(String name) {
        return NodeFactory.createURI(Namespaces.ID + name);
    }

    @Test
    void aCheckThatCannotBeOneIsNamed() throws IOException {
        assertRefusedCheck("ASK { ?node ?p ?o }", "a check is a SELECT query, whose rows are the findings");
        assertRefusedCheck("SELECT ?o WHERE { ?node ?p ?o }", "a check selects ?node, which the finding is about");
        assertRefusedCheck(
                "SELECT ?node WHERE { ?node ?p ?term }", "the message names {term}, but the query selects no ?term");
    }

    private void assertRefusedCheck(String query, String fault) throws IOException {
        Path check = folder.resolve("ontology/checks/bad.rq");
        Files.writeString(check, "#+ severity: WARN\n#+ message: About {term}.\n" + query + "\n");
        assertThatThrownBy(() -> Validator.of(project))
                .isInstanceOf(InputException.class)
                .hasMessage(check + ": " + fault);
    }
}
