package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.w3id.entente.engine.NTriplesImport;

/**
 * How many triples a second the import takes in, beside RIOT's parser that lets them fall: on one thread, and on all
 * processors, which is about as fast as an import by RIOT can be.
 */
final class ImportSpeed {

    private static final int RUNS = 7;
    private static final int BLOCK = 1 << 22;

    private final DataFiles data;

    ImportSpeed(DataFiles data) {
        this.data = data;
    }

    void measure(JsonObject result) throws IOException {
        byte[] bytes = Files.readAllBytes(data.triples());
        List<byte[]> blocks = blocks(bytes);
        long[] count = {0};
        Median.add(result, "riotOneThread", seconds(() -> count[0] = parse(bytes)));
        Median.add(
                result,
                "riotAllThreads",
                seconds(() ->
                        blocks.parallelStream().mapToLong(ImportSpeed::parse).sum()));
        Median.add(result, "import", seconds(() -> NTriplesImport.read(data.triples())));
        result.addProperty("imported", count[0]);
    }

    private static double[] seconds(Runnable work) {
        return LongStream.range(0, RUNS)
                .mapToDouble(run -> {
                    System.gc();
                    long start = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - start) / 1e9;
                })
                .skip(2)
                .toArray();
    }

    private static long parse(byte[] block) {
        long[] count = {0};
        RDFParser.source(new ByteArrayInputStream(block)).lang(Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                count[0]++;
            }
        });
        return count[0];
    }

    private static List<byte[]> blocks(byte[] bytes) {
        List<byte[]> blocks = new ArrayList<>();
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + BLOCK);
            while (to < bytes.length && bytes[to - 1] != '\n') {
                to++;
            }
            blocks.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return blocks;
    }
}
