package org.w3id.entente.inference;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.vocabulary.ENT;

/** Writes tensions, relations and proofs as triples. */
final class InferredGraph {

    private final Graph graph;

    /** Takes over {@code graph} and empties it. */
    InferredGraph(Graph graph) {
        graph.clear();
        this.graph = graph;
    }

    void add(Triple triple) {
        graph.add(triple);
    }

    void add(Tension tension) {
        tension.conclusions().forEach(graph::add);
        describe(tension.iri(), tension.label(), tension.status(), tension.period());
        for (Proof proof : tension.proofs()) {
            graph.add(tension.iri(), ENT.hasProof.asNode(), proof.iri());
            graph.add(proof.iri(), RDF.type.asNode(), ENT.Proof.asNode());
            graph.add(proof.iri(), ENT.byRule.asNode(), proof.rule().iri());
            describe(proof.iri(), label(proof), proof.status(), proof.period());
            proof.grounds().forEach(ground -> graph.add(proof.iri(), ENT.restsOn.asNode(), ground));
        }
    }

    /** "proof (reported): …": a sentence that rules conclude would read like what a paper says. */
    private static String label(Proof proof) {
        return "proof (" + ShortName.lastPart(proof.status()) + "): " + proof.sentence();
    }

    private void describe(Node subject, String label, Node status, Period period) {
        graph.add(subject, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "en"));
        graph.add(subject, ENT.status.asNode(), status);
        addText(subject, ENT.since.asNode(), period.since());
        addText(subject, ENT.until.asNode(), period.until());
        addDays(subject, period.begin(), ENT.earliestBegin, ENT.latestBegin);
        addDays(subject, period.end(), ENT.earliestEnd, ENT.latestEnd);
    }

    /** The bounds as dates, for queries that compare; the notation of its source is for readers. */
    private void addDays(Node subject, Bound bound, Property earliest, Property latest) {
        if (bound != null) {
            addDay(subject, earliest, bound.earliest());
            addDay(subject, latest, bound.latest());
        }
    }

    private void addDay(Node subject, Property property, LocalDate day) {
        if (!day.equals(LocalDate.MIN)) {
            graph.add(subject, property.asNode(), NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
        }
    }

    private void addText(Node subject, Node property, String text) {
        if (text != null) {
            graph.add(subject, property, NodeFactory.createLiteralString(text));
        }
    }
}
