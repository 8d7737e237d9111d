package org.w3id.entente.dataset;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.util.OWLOntologyMerger;
import org.w3id.entente.vocabulary.ENT;

class AlignmentsTest {

    private static final Path VOCABULARY = Path.of("ontology", "entente.ttl");
    private static final Path ALIGNMENTS = Path.of("ontology", "alignments.ttl");
    private static final Resource ONTOLOGY = ResourceFactory.createResource(ENT.NS + "alignments");
    private static final List<Resource> KINDS =
            List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty);
    private static final Set<String> BUILT_IN = Set.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI());

    private final Model alignments = read(ALIGNMENTS);
    private final Model vocabulary = read(VOCABULARY);

    private static Model read(Path file) {
        Model model = ModelFactory.createDefaultModel();
        TurtleFile.read(file, Namespaces.ROOT, model.getGraph());
        return model;
    }

    @Test
    void itIsAnOntologyOfItsOwnThatImportsNothing() {
        Resource ontology = ONTOLOGY.inModel(alignments);
        assertThat(alignments.listSubjectsWithProperty(RDF.type, OWL2.Ontology).toList())
                .containsExactly(ontology);
        assertThat(ontology.hasProperty(RDFS.label)).isTrue();
        assertThat(ontology.hasProperty(DCTerms.license)).isTrue();
        assertThat(alignments.contains(null, OWL2.imports)).isFalse();
    }

    @Test
    void everyTermOfOursThatIsAlignedIsInTheVocabulary() {
        Set<String> unknown = terms().filter(t -> t.getNameSpace().equals(ENT.NS))
                .filter(t -> kinds(t, vocabulary) == 0)
                .map(Resource::getURI)
                .collect(toCollection(TreeSet::new));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyForeignTermIsDeclaredAsOneKindOfTerm() {
        Set<String> undeclared = terms().filter(t -> !t.getNameSpace().equals(ENT.NS))
                .filter(t -> !BUILT_IN.contains(t.getNameSpace()))
                .filter(t -> kinds(t, alignments) != 1)
                .map(Resource::getURI)
                .collect(toCollection(TreeSet::new));
        assertThat(undeclared).isEmpty();
    }

    @Test
    void everyDeclaredForeignClassAndPropertyIsMappedTo() {
        Set<String> unused = KINDS.subList(0, 3).stream()
                .flatMap(kind -> alignments.listSubjectsWithProperty(RDF.type, kind).toList().stream())
                .filter(t -> !alignments.contains(null, null, t))
                .map(Resource::getURI)
                .collect(toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void withTheVocabularyItIsInOwl2DlAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        for (Path file : List.of(VOCABULARY, ALIGNMENTS)) {
            // Named, so that OWLAPI reads it itself and does not try RDF4J, of which it knows an older version.
            manager.loadOntologyFromOntologyDocument(new FileDocumentSource(file.toFile(), new TurtleDocumentFormat()));
        }
        OWLOntology merged = new OWLOntologyMerger(manager).createMergedOntology(manager, null);

        assertThat(new OWL2DLProfile().checkOntology(merged).getViolations())
                .extracting(OWLProfileViolation::toString)
                .isEmpty();
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(merged);
        Set<OWLClass> empty = reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom();
        reasoner.dispose();
        assertThat(empty).isEmpty();
    }

    /** Subjects, predicates and objects of all statements but those about the ontology itself. */
    private Stream<Resource> terms() {
        return alignments.listStatements().toList().stream()
                .filter(s -> !s.getSubject().equals(ONTOLOGY))
                .flatMap(this::parts)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource);
    }

    private Stream<RDFNode> parts(Statement statement) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject());
    }

    private static long kinds(Resource term, Model model) {
        return KINDS.stream()
                .filter(kind -> model.contains(term, RDF.type, kind))
                .count();
    }
}
