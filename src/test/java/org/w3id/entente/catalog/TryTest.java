package org.w3id.entente.catalog;

import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.riot.*;
import org.junit.jupiter.api.Test;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.Project;
import org.w3id.entente.query.QueryCatalogue;

class TryTest {
    @Test
    void t() throws Exception {
        Project p = new Project(Path.of(""));
        CompleteGraph c = CompleteGraph.of(p);
        long t0 = System.nanoTime();
        Catalog k = Catalog.of(c, QueryCatalogue.of(p), Instant.parse("2026-11-21T00:00:00Z"));
        System.out.println(
                "ms " + (System.nanoTime() - t0) / 1e6 + " " + k.description().size() + " "
                        + k.partitions().size() + " " + k.examples().size());
        k.description().getPrefixMapping().setNsPrefixes(org.w3id.entente.dataset.Namespaces.QUERY_PREFIXES);
        k.examples().getPrefixMapping().setNsPrefixes(org.w3id.entente.dataset.Namespaces.QUERY_PREFIXES);
        try (var o = java.nio.file.Files.newOutputStream(Path.of("/tmp/cat-try/d.ttl"))) {
            RDFDataMgr.write(o, k.description(), Lang.TURTLE);
        }
        try (var o = java.nio.file.Files.newOutputStream(Path.of("/tmp/cat-try/e.ttl"))) {
            RDFDataMgr.write(o, k.examples(), Lang.TURTLE);
        }
    }
}
