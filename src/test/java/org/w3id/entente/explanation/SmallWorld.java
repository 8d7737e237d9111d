package org.w3id.entente.explanation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.RuleReader;

/**
 * A few facts and rules in the space {@code http://example.org/}. A claim there says that {@code :from} stands in the
 * relation {@code :that} to {@code :to}, has one of the statuses {@code :asserted}, {@code :reported} and {@code :latent},
 * and may be of 2017 or of 2019, which have no day in common.
 */
record SmallWorld(Graph stated, List<EntenteRule> rules, Inference inference) {

    private static final String SPACE = "http://example.org/";

    private static final String PREFIXES = """
            @prefix ent: <https://w3id.org/entente/vocab/>
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            @prefix e: <http://example.org/>
            """;

    private static final String CLAIMS = """
            [status: (?c rdf:type ent:Claim) (?c e:status ?status) -> (?c ent:groundStatus ?status)]
            [told: (?c ent:groundStatus ?status) (?c e:from ?a) (?c e:that ?p) (?c e:to ?b) -> (?a ?p ?b)]
            """;

    private static final String STATUSES = """
            PREFIX ent: <https://w3id.org/entente/vocab/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <http://example.org/>
            :asserted ent:rank 1 . :reported ent:rank 2 . :latent ent:rank 4 .
            :2017 ent:earliestBegin "2017-01-01"^^xsd:date ; ent:latestEnd "2017-12-31"^^xsd:date .
            :2019 ent:earliestBegin "2019-01-01"^^xsd:date ; ent:latestEnd "2019-12-31"^^xsd:date .
            """;

    /** With the rules on claims, {@code rules} as text without prefixes, and {@code facts} in Turtle. */
    static SmallWorld of(Path folder, String rules, String facts) {
        Path file = folder.resolve("a.rules");
        try {
            Files.writeString(file, PREFIXES + CLAIMS + rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<EntenteRule> read = RuleReader.read(file);
        Graph stated = RDFParser.fromString(STATUSES + facts, Lang.TURTLE).toGraph();
        return new SmallWorld(stated, read, new Evaluator().infer(stated, read));
    }

    /** A claim in Turtle; {@code when} is 2017, 2019, or 0 for no time. */
    static String claim(String name, String from, String that, String to, String status, int when) {
        return ":" + name + " a ent:Claim ; :from :" + from + " ; :that :" + that + " ; :to :" + to + " ; :status :"
                + status + (when == 0 ? "" : " ; ent:when :" + when) + " .\n";
    }

    Leaves leaves() {
        return new Leaves(stated, inference.inferred());
    }

    ProofEnumeration proofs(Triple fact) {
        return new ProofEnumeration(fact, inference, leaves());
    }

    static Triple fact(String subject, String predicate, String object) {
        return Triple.create(node(subject), node(predicate), node(object));
    }

    static Node node(String name) {
        return NodeFactory.createURI(SPACE + name);
    }

    /** Without the space of names. */
    static String shown(Object node) {
        return node.toString().replace(SPACE, "");
    }
}
