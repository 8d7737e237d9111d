package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.w3id.entente.engine.Materialization;
import org.w3id.entente.engine.NTriplesImport;
import org.w3id.entente.rules.EntenteRule;

/** What only our evaluator does, on one data set, warm: suppositions, proofs, and what they take of memory. */
final class Details {

    private Details() {}

    /** Arguments as for {@link Trial}. */
    public static void main(String[] args) throws Exception {
        Shape shape = Shape.of(args[3]);
        List<EntenteRule> rules = Rules.of(Path.of(args[0]), shape).careless();
        DataFiles data = DataFiles.in(Path.of(args[1]), shape, Long.parseLong(args[4]));
        JsonObject result = new JsonObject();
        new ImportSpeed(data).measure(result);
        FactMemory.measure(data, rules, result);
        Materialization materialization = Materialization.of(NTriplesImport.read(data.triples()), rules);
        new ProofSpeed(materialization).measure(result);
        new SuppositionSpeed(materialization, data).measure(result);
        System.out.println(result);
        Runtime.getRuntime().halt(0);
    }
}
