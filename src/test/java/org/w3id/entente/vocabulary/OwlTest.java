package org.w3id.entente.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.Project;

/**
 * The whole of {@code ontology/} (without its shapes) is one OWL 2 DL ontology, and a consistent one. The dates in its
 * header are annotations, which the profile leaves alone; {@code xsd:date} as a range would break it, as
 * {@link #dateAsRangeIsOutsideTheProfile} shows.
 */
class OwlTest {

    private static final String PREFIXES = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix : <http://example.org/> .
            : a owl:Ontology .
            """;

    private static OWLOntology ontology;

    @BeforeAll
    static void load() throws OWLOntologyCreationException {
        Graph graph = KnowledgeGraph.load(new Project(Path.of(""))).graph(KnowledgeGraph.ONTOLOGY);
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        ontology = parse(triples.toString());
    }

    @Test
    void everyTripleIsRead() {
        assertThat(unread(ontology)).isEmpty();
    }

    @Test
    void profileIsDl() {
        assertThat(violations(ontology)).isEmpty();
    }

    @Test
    void ontologyIsConsistent() {
        assertThat(reasoned(ontology, OWLReasoner::isConsistent)).isTrue();
    }

    @Test
    void everyClassCanHaveMembers() {
        assertThat(unsatisfiableClasses(ontology)).isEmpty();
    }

    @Test
    void everyObjectPropertyCanHold() {
        assertThat(emptyProperties(ontology)).isEmpty();
    }

    @Test
    void dateAsRangeIsOutsideTheProfile() throws OWLOntologyCreationException {
        OWLOntology dated = parse(PREFIXES + ":on a owl:DatatypeProperty ; rdfs:range xsd:date .");

        assertThat(violations(dated)).singleElement().asString().contains("xsd:date");
    }

    @Test
    void undeclaredForeignTermIsOutsideTheProfile() throws OWLOntologyCreationException {
        OWLOntology aligned =
                parse(PREFIXES + ":State a owl:Class ; rdfs:subClassOf <http://example.org/other/Actor> .");

        assertThat(violations(aligned)).singleElement().asString().contains("http://example.org/other/Actor");
    }

    @Test
    void classUnderDisjointClassesCannotHaveMembers() throws OWLOntologyCreationException {
        OWLOntology broken = parse(PREFIXES + """
                        :A a owl:Class . :B a owl:Class ; owl:disjointWith :A .
                        :C a owl:Class ; rdfs:subClassOf :A , :B .
                        :p a owl:ObjectProperty ; rdfs:domain :A , :B .
                        """);

        assertThat(unsatisfiableClasses(broken))
                .extracting(OWLClass::toStringID)
                .containsExactly("http://example.org/C");
        assertThat(emptyProperties(broken)).asString().contains("http://example.org/p");
    }

    private static OWLOntology parse(String turtle) throws OWLOntologyCreationException {
        // Named, so that OWLAPI reads it itself and does not try RDF4J, of which it knows an older version.
        OWLDocumentFormat format = new TurtleDocumentFormat();
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(
                        new StringDocumentSource(turtle, "urn:entente:ontology", format, null));
    }

    private static List<String> unread(OWLOntology ontology) {
        return ontology.getFormat()
                .getOntologyLoaderMetaData()
                .orElseThrow()
                .getUnparsedTriples()
                .map(Object::toString)
                .toList();
    }

    private static List<OWLProfileViolation> violations(OWLOntology ontology) {
        return new OWL2DLProfile().checkOntology(ontology).getViolations();
    }

    private static Set<OWLClass> unsatisfiableClasses(OWLOntology ontology) {
        return reasoned(ontology, r -> r.getUnsatisfiableClasses().getEntitiesMinusBottom());
    }

    private static Set<OWLObjectPropertyExpression> emptyProperties(OWLOntology ontology) {
        return reasoned(ontology, r -> r.getBottomObjectPropertyNode().getEntitiesMinusBottom());
    }

    private static <T> T reasoned(OWLOntology ontology, Function<OWLReasoner, T> question) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        try {
            return question.apply(reasoner);
        } finally {
            reasoner.dispose();
        }
    }
}
