package org.w3id.entente.endpoint;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.rules.EntenteRule;

/**
 * The updates of one run. All work is done in a graph of the run's own; the target is touched by the last request only,
 * which a server carries out whole or not at all.
 *
 * @param request what to infer
 * @param stated the graphs that the rules read
 * @param work the run's own graph
 */
record InferenceUpdates(InferenceRequest request, List<Node> stated, Node work) {

    /** Puts one triple into the run's graph. */
    UpdateRequest mark() {
        QuadDataAcc triple = new QuadDataAcc();
        triple.addQuad(Quad.create(work, work, RDF.type.asNode(), RDFS.Resource.asNode()));
        return new UpdateRequest(new UpdateDataInsert(triple));
    }

    /** Takes the run's graph away. */
    UpdateRequest clear() {
        return new UpdateRequest(new UpdateDrop(work, true));
    }

    List<Stratum> strata(List<EntenteRule> rules) {
        return Stratum.of(rules, new RuleToSparql(stated, work));
    }

    /** Replaces the target by what is to be left. */
    UpdateRequest finish() {
        UpdateModify keep = SparqlTemplate.update(
                request.all() ? "keep-all.ru" : "keep-tensions.ru",
                Map.of(Var.alloc("work"), work, Var.alloc("target"), request.target()));
        stated.forEach(keep::addUsing);
        keep.addUsingNamed(work);
        UpdateRequest finish = new UpdateRequest(new UpdateDrop(request.target(), true));
        finish.add(keep);
        finish.add(new UpdateDrop(work, true));
        return finish;
    }
}
