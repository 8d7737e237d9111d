package org.w3id.entente.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** The triples of one block of a file, their terms numbered within the block, sorted by predicate. */
final class BlockTriples extends StreamRDFBase {

    private final BlockTerms terms = new BlockTerms();
    private final List<Pairs> pairs = new ArrayList<>();
    /** By the number of the predicate; null where a term is no predicate. */
    private Pairs[] byPredicate = new Pairs[16];

    private BlockFault fault;

    private BlockTriples() {}

    /**
     * Parses a block.
     *
     * @param labels what to make blank nodes of besides their labels: the same for all blocks of a file
     * @return what stands before the first fault, with that fault
     */
    static BlockTriples parse(LineBlocks.Block block, UUID labels) {
        BlockTriples triples = new BlockTriples();
        BlockProfile profile = new BlockProfile(labels);
        try {
            Tokenizer tokens = TokenizerText.create()
                    .source(new ByteArrayInputStream(block.bytes()))
                    .errorHandler(profile.getErrorHandler())
                    .build();
            new LangNTriples(new LineTokens(tokens), profile, triples).parse();
        } catch (RiotParseException e) {
            triples.fault = new BlockFault(block.start(), e.getLine(), e.getCol(), e.getOriginalMessage());
        } catch (RiotException e) {
            triples.fault = new BlockFault(block.start(), 1, 0, e.getMessage());
        }
        return triples;
    }

    @Override
    public void triple(Triple triple) {
        int subject = terms.id(triple.getSubject());
        int predicate = terms.id(triple.getPredicate());
        pairs(predicate).add(subject, terms.id(triple.getObject()));
    }

    private Pairs pairs(int predicate) {
        if (predicate >= byPredicate.length) {
            byPredicate = Arrays.copyOf(byPredicate, 2 * predicate);
        }
        Pairs known = byPredicate[predicate];
        if (known == null) {
            known = new Pairs(predicate);
            byPredicate[predicate] = known;
            pairs.add(known);
        }
        return known;
    }

    BlockTerms terms() {
        return terms;
    }

    /** One for each predicate, in the order in which they came. */
    List<Pairs> pairs() {
        return pairs;
    }

    /** Null where the block is well-formed. */
    BlockFault fault() {
        return fault;
    }

    /** Subjects and objects of one predicate, as numbers of the block. */
    static final class Pairs {

        private final int predicate;
        private int[] subjects = new int[64];
        private int[] objects = new int[64];
        private int size;

        private Pairs(int predicate) {
            this.predicate = predicate;
        }

        private void add(int subject, int object) {
            if (size == subjects.length) {
                subjects = Arrays.copyOf(subjects, 2 * size);
                objects = Arrays.copyOf(objects, 2 * size);
            }
            subjects[size] = subject;
            objects[size++] = object;
        }

        int predicate() {
            return predicate;
        }

        int size() {
            return size;
        }

        int subject(int i) {
            return subjects[i];
        }

        int object(int i) {
            return objects[i];
        }
    }
}
