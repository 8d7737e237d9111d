package org.w3id.entente.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.w3id.entente.project.InputException;

/**
 * Reads a file of N-Triples with all processors: the file is cut at line ends, RIOT parses the blocks, each with a
 * dictionary of its own, and these are merged. The terms get the numbers that reading one triple after the other would
 * give, and each relation its rows in that order, however many processors there are.
 *
 * <p>Names ending in {@code .gz} are unpacked while reading. A triple has to end on the line on which it starts, as the
 * grammar of N-Triples asks.
 */
public final class NTriplesImport {

    /** Big enough that dictionaries of blocks save work, small enough that all processors get blocks. */
    private static final int BLOCK_SIZE = 1 << 22;

    private final Path file;
    private final int blockSize;

    NTriplesImport(Path file, int blockSize) {
        this.file = file;
        this.blockSize = blockSize;
    }

    /**
     * The triples of {@code file}, all stated.
     *
     * @throws InputException with line and column where the file is missing, unreadable or not well-formed
     */
    public static Facts read(Path file) {
        return new NTriplesImport(file, BLOCK_SIZE).read();
    }

    Facts read() {
        try (Workers workers = new Workers()) {
            List<BlockTriples> blocks = parse(workers);
            TermMerge merge = new TermMerge(blocks);
            merge.run(workers);
            return new BlockFacts(blocks, merge).facts(workers);
        } catch (NoSuchFileException e) {
            throw new InputException(file, 0, 0, "there is no such file.");
        } catch (IOException e) {
            throw new InputException(file, 0, 0, "cannot be read: " + e.getMessage());
        }
    }

    private List<BlockTriples> parse(Workers workers) throws IOException {
        UUID labels = UUID.randomUUID();
        List<Future<BlockTriples>> parsing = new ArrayList<>();
        try (InputStream in = open()) {
            LineBlocks blocks = new LineBlocks(in, blockSize);
            for (LineBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
                LineBlocks.Block next = block;
                parsing.add(workers.submit(() -> BlockTriples.parse(next, labels)));
            }
        }
        List<BlockTriples> parsed = new ArrayList<>();
        for (Future<BlockTriples> block : parsing) {
            parsed.add(Workers.result(block));
        }
        for (BlockTriples block : parsed) {
            if (block.fault() != null) {
                throw fault(block.fault());
            }
        }
        return parsed;
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(new BufferedInputStream(in), 1 << 16) : in;
    }

    /** The fault with its line in the whole file, for which the lines before its block are counted only now. */
    private InputException fault(BlockFault fault) throws IOException {
        try (InputStream in = open()) {
            return new InputException(
                    file,
                    LineBlocks.lines(in, fault.start()) + fault.line(),
                    fault.column(),
                    fault.message() + ". Well-formed N-Triples is expected here: look for what is wrong at or before"
                            + " this place.");
        }
    }
}
