package org.w3id.entente.endpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.w3id.entente.rules.EntenteRule;

/**
 * Compiles rules to SPARQL 1.1 Update: {@code INSERT { GRAPH <target> { … } } USING … WHERE { … }}. The body reads the
 * merge of the stated graphs and the target. Only standard SPARQL is written, and nothing whose result servers write
 * differently, so that every server concludes the same terms. Rules are such as {@code RuleReader} lets pass.
 *
 * <p>What is stated already is put into the target too; who wants only what is new takes it out in the end.
 */
public final class RuleToSparql {

    private final Set<Node> read;
    private final Node target;

    /** For rules that read the graphs {@code stated} and {@code target}, and put what they conclude into {@code target}. */
    public RuleToSparql(List<Node> stated, Node target) {
        this.read = new LinkedHashSet<>(stated);
        this.read.add(target);
        this.target = target;
    }

    /**
     * What draws every conclusion of {@code rule} from what the graphs hold at that moment. Triples that are no RDF for some
     * match, such as one with a literal as subject, are left out by the server, as SPARQL demands.
     */
    public Update compile(EntenteRule rule) {
        UpdateModify insert = new UpdateModify();
        insert.setHasInsertClause(true);
        for (ClauseEntry clause : rule.rule().getHead()) {
            insert.getInsertAcc().addQuad(Quad.create(target, RuleBody.triple((TriplePattern) clause)));
        }
        read.forEach(insert::addUsing);
        insert.setElement(RuleBody.of(rule));
        return insert;
    }
}
