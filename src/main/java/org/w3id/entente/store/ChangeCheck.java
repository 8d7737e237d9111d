package org.w3id.entente.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.RejectedChange.Reason;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Validator;

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
        Change change = new Change(before, StoredGraphs.quads(dataset, graph -> true));
        GraphAccess.refuseDefaultGraph(dataset);
        GraphAccess.refuseMadeGraphs(change);
        if (change.isNone()) {
            return Optional.empty();
        }
        KnowledgeGraph knowledge = StoredGraphs.stated(dataset);
        StatedTerms.refuseHypotheses(change.after());
        StatedTerms.refuseMalformed(change);
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
}
