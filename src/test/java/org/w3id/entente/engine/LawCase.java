package org.w3id.entente.engine;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.RuleReader;
import org.w3id.entente.rules.Strata;

/**
 * A graph and rules on which a law must hold.
 *
 * @param seed what it was made from
 * @param terms what it was made of
 * @param texts the rules as text
 * @param rules the rules as read
 * @param triples the graph
 * @param expected what follows by the {@link NaiveEngine}
 */
record LawCase(
        long seed,
        RandomTerms terms,
        List<RandomRule> texts,
        List<EntenteRule> rules,
        List<Triple> triples,
        Inference expected) {

    /** So many triples may follow that naive evaluation stays quick. */
    static final int LIMIT = 120;

    private static final Path FILE = temporaryFile();

    /** The first program from {@code seed} that is not refused. */
    static LawCase from(long seed) {
        Random random = new Random(seed);
        RandomTerms terms = RandomTerms.from(random);
        while (true) {
            List<Triple> triples = RandomGraph.triples(random, terms);
            Optional<LawCase> made = of(seed, terms, RandomProgram.rules(random, terms, triples), triples);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /** Empty where the rules are refused, or too much follows. */
    static Optional<LawCase> of(long seed, RandomTerms terms, List<RandomRule> texts, List<Triple> triples) {
        try {
            List<EntenteRule> rules = read(texts);
            Strata.of(rules);
            Inference expected = new NaiveEngine(LIMIT).infer(graph(triples), rules);
            return Optional.of(new LawCase(seed, terms, texts, rules, triples, expected));
        } catch (InputException | NaiveEngine.TooMuch e) {
            return Optional.empty();
        }
    }

    /** @throws InputException where a rule is refused */
    static List<EntenteRule> read(List<RandomRule> texts) {
        String text = texts.stream().map(RandomRule::text).collect(Collectors.joining());
        try {
            // To write over a file would wait for the disk each time.
            Files.deleteIfExists(FILE);
            Files.writeString(FILE, RandomRule.PREFIXES + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.isEmpty() ? List.of() : RuleReader.read(FILE);
    }

    Graph graph() {
        return graph(triples);
    }

    static Graph graph(Iterable<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    /** Evaluates with composite relations wherever there can be one. */
    static Materialization withAllComposites(Graph stated, List<EntenteRule> rules) {
        Facts facts = new Facts(new Terms());
        facts.state(stated);
        return Materialization.of(facts, rules, true);
    }

    /** Every case that has one triple, rule or part of a rule less and is not refused. */
    List<LawCase> smaller() {
        List<LawCase> smaller = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            of(seed, terms, RandomRule.without(texts, i), triples).ifPresent(smaller::add);
        }
        for (int i = 0; i < triples.size(); i++) {
            of(seed, terms, texts, RandomRule.without(triples, i)).ifPresent(smaller::add);
        }
        for (int i = 0; i < texts.size(); i++) {
            for (RandomRule less : texts.get(i).smaller()) {
                List<RandomRule> changed = new ArrayList<>(texts);
                changed.set(i, less);
                of(seed, terms, changed, triples).ifPresent(smaller::add);
            }
        }
        return smaller;
    }

    @Override
    public String toString() {
        StringWriter data = new StringWriter();
        RDFDataMgr.write(data, graph(), Lang.NTRIPLES);
        return texts.stream().map(RandomRule::text).collect(Collectors.joining()) + data;
    }

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("laws", ".rules");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
