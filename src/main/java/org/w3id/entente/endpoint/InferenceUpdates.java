package org.w3id.entente.endpoint;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.rules.EntenteRule;

/**
 * The updates of one run. All work is done in a graph of the run's own; only at the end, and
 * in one operation, is the target touched.
 *
 * @param request what to infer
 * @param stated the graphs that the rules read
 * @param work the run's own graph
 */
record InferenceUpdates(InferenceRequest request, List<Node> stated, Node work) {

    /** Puts one triple into the run's graph. */
    UpdateRequest probe() {
        return new UpdateRequest(insert(Triple.create(work, RDF.type.asNode(), RDFS.Resource.asNode())));
    }

    private Update insert(Triple triple) {
        QuadDataAcc data = new QuadDataAcc();
        data.addQuad(Quad.create(work, triple));
        return new UpdateDataInsert(data);
    }

    /** Takes the run's graph away. */
    UpdateRequest clear() {
        return new UpdateRequest(new UpdateDrop(work, true));
    }

    List<UpdateStratum> strata(List<EntenteRule> rules) {
        return UpdateStratum.of(rules, new RuleToSparql(stated, work));
    }

    /** Takes out of the run's graph what is not to be left. */
    UpdateRequest trim() {
        Map<Var, Node> values = Map.of(Var.alloc("work"), work);
        UpdateModify stated = SparqlTemplate.update("drop-stated.ru", values);
        this.stated.forEach(stated::addUsing);
        stated.addUsingNamed(work);
        UpdateRequest trim = new UpdateRequest();
        if (!request.all()) {
            trim.add(SparqlTemplate.update("drop-preparations.ru", values));
        }
        return trim.add(stated);
    }

    /** Makes the target the same as the run's graph, with the mark of a run, and takes the latter away. */
    UpdateRequest replace() {
        Map<Var, Node> values = Map.of(Var.alloc("work"), work, Var.alloc("target"), request.target());
        return new UpdateRequest(insert(InferenceMark.of(request.target())))
                .add(SparqlTemplate.update("replace.ru", values))
                .add(new UpdateDrop(work, true));
    }
}
