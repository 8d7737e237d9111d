package org.w3id.entente.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.RejectedChange.Reason;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Validator;
import org.w3id.entente.vocabulary.ENT;

/** Whether a dataset may be as a change leaves it, and what follows from it then. */
final class ChangeCheck {

    private final Project project;
    private final Validator validator;

    ChangeCheck(Project project) {
        this.project = project;
        this.validator = Validator.of(project);
    }

    /** @throws InputException where {@code knowledge} has an error or warning */
    void requireValid(KnowledgeGraph knowledge) {
        List<Finding> findings = failing(knowledge);
        if (!findings.isEmpty()) {
            throw new InputException("The data are not valid, so no change of them could be judged: "
                    + findings.get(0).name() + ": " + findings.get(0).message()
                    + " Mend what \"entente validate\" tells, or serve without --writable.");
        }
    }

    /**
     * The edition that {@code dataset} makes after a change; empty where nothing is different.
     *
     * @param before all quads of named graphs before the change
     * @param now when the change is made
     * @throws RejectedChange where the change may not be made
     */
    Optional<Edition> after(DatasetGraph dataset, Set<Quad> before, Instant now) {
        Set<Quad> quads = StoredGraphs.quads(dataset, graph -> true);
        refuseDefaultGraph(dataset);
        refuseMadeGraphs(before, quads);
        if (quads.equals(before)) {
            return Optional.empty();
        }
        KnowledgeGraph knowledge = StoredGraphs.stated(dataset);
        refuseHypotheses(quads);
        refuseMalformed(before, quads);
        List<Finding> findings = failing(knowledge);
        if (!findings.isEmpty()) {
            throw new RejectedChange(
                    Reason.INVALID, "Nothing was changed, since the data would not be valid.", findings);
        }
        Edition edition = edition(knowledge, now);
        refuseEntangled(edition);
        return Optional.of(edition);
    }

    private Edition edition(KnowledgeGraph knowledge, Instant now) {
        try {
            return Edition.of(project, CompleteGraph.of(project, knowledge), now);
        } catch (InputException e) {
            throw new RejectedChange(
                    Reason.INVALID,
                    "Nothing was changed, since the rules could not be run on the data: " + e.getMessage(),
                    List.of());
        }
    }

    /** Neither a dump nor the document of a graph could be written. */
    private static void refuseEntangled(Edition edition) {
        try {
            edition.requireCanonicalLabels();
        } catch (InputException e) {
            throw new RejectedChange(Reason.INVALID, "Nothing was changed. " + e.getMessage(), List.of());
        }
    }

    private List<Finding> failing(KnowledgeGraph knowledge) {
        return validator.validate(knowledge).stream()
                .filter(finding -> finding.severity().fails())
                .map(ChangeCheck::withoutPlace)
                .distinct()
                .toList();
    }

    /** What is judged is what is in the store; where a file of the server has it too is nobody's business. */
    private static Finding withoutPlace(Finding finding) {
        return new Finding(
                finding.severity(),
                finding.check(),
                finding.node(),
                finding.path(),
                finding.value(),
                finding.message(),
                null);
    }

    private static void refuseDefaultGraph(DatasetGraph dataset) {
        if (!dataset.getDefaultGraph().isEmpty()) {
            throw forbidden("The default graph is the union of the named graphs and holds nothing of its own."
                    + " Say which graph to write to, such as " + Namespaces.GRAPH + "my-paper.");
        }
    }

    private static void refuseMadeGraphs(Set<Quad> before, Set<Quad> after) {
        difference(before, after)
                .map(Quad::getGraph)
                .filter(graph -> !StoredGraphs.isStated(graph))
                .min(Comparator.comparing(Node::toString))
                .ifPresent(graph -> {
                    throw forbidden(unfit(graph, before));
                });
    }

    /** As in files: even a scenario beside it does not make it part of what is stated. */
    private static void refuseHypotheses(Set<Quad> quads) {
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(ENT.Hypothesis.asNode()))
                .map(Quad::getSubject)
                .min(Comparator.comparing(Node::toString))
                .ifPresent(hypothesis -> {
                    throw new RejectedChange(
                            Reason.INVALID,
                            "Nothing was changed. " + ShortName.of(hypothesis) + " is a hypothesis. Hypotheses belong"
                                    + " in the file of a scenario; what a paper says is an ent:Claim.",
                            List.of());
                });
    }

    /** As in files: a value that its datatype does not have, or an IRI that is none, would be found by no comparison. */
    private static void refuseMalformed(Set<Quad> before, Set<Quad> after) {
        after.stream()
                .filter(quad -> !before.contains(quad))
                .flatMap(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .filter(ChangeCheck::isMalformed)
                .min(Comparator.comparing(Node::toString))
                .ifPresent(node -> {
                    throw new RejectedChange(
                            Reason.INVALID,
                            "Nothing was changed. " + node
                                    + " is malformed. Write a value that its datatype has, and an" + " absolute IRI.",
                            List.of());
                });
    }

    private static boolean isMalformed(Node node) {
        if (node.isLiteral()) {
            return !node.getLiteral().isWellFormed();
        }
        try {
            return node.isURI() && !IRIx.create(node.getURI()).isReference();
        } catch (IRIException e) {
            return true;
        }
    }

    private static String unfit(Node graph, Set<Quad> before) {
        boolean made = StoredGraphs.isMade(graph)
                || before.stream().anyMatch(quad -> quad.getGraph().equals(graph));
        return made
                ? ShortName.of(graph) + " follows from what the other graphs state, and changes with them alone."
                        + " Leave it out: write GRAPH with the name of another graph."
                : "A graph cannot be called " + graph + " here. Call it " + Namespaces.GRAPH
                        + "<name>, and make the name of the letters a to z, digits and hyphens.";
    }

    private static Stream<Quad> difference(Set<Quad> one, Set<Quad> other) {
        Set<Quad> lost = new HashSet<>(one);
        lost.removeAll(other);
        Set<Quad> gained = new HashSet<>(other);
        gained.removeAll(one);
        return Stream.concat(lost.stream(), gained.stream());
    }

    private static RejectedChange forbidden(String message) {
        return new RejectedChange(Reason.FORBIDDEN, "Nothing was changed. " + message, List.of());
    }
}
