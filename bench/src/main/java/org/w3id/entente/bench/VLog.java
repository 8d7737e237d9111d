package org.w3id.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.semanticweb.rulewerk.core.model.api.Predicate;
import org.semanticweb.rulewerk.core.model.api.QueryResult;
import org.semanticweb.rulewerk.core.model.implementation.DataSourceDeclarationImpl;
import org.semanticweb.rulewerk.core.model.implementation.Expressions;
import org.semanticweb.rulewerk.core.reasoner.Algorithm;
import org.semanticweb.rulewerk.core.reasoner.KnowledgeBase;
import org.semanticweb.rulewerk.core.reasoner.LogLevel;
import org.semanticweb.rulewerk.core.reasoner.QueryResultIterator;
import org.semanticweb.rulewerk.core.reasoner.implementation.CsvFileDataSource;
import org.semanticweb.rulewerk.core.reasoner.implementation.RdfFileDataSource;
import org.semanticweb.rulewerk.parser.RuleParser;
import org.semanticweb.rulewerk.reasoner.vlog.VLogReasoner;

/** Rulewerk with VLog: every predicate a table of two columns, read from CSV, or cut out of N-Triples by a rule each. */
final class VLog implements Contender {

    private static final String ENT = "https://w3id.org/entente/vocab/";
    private static final Set<String> OTHER_NAMESPACES = Set.of("type", "subPropertyOf");

    private final Path rules;
    private final boolean fromNTriples;
    private DataFiles data;
    private VLogReasoner reasoner;

    VLog(Path rules, boolean fromNTriples) {
        this.rules = rules;
        this.fromNTriples = fromNTriples;
    }

    @Override
    public void load(DataFiles files) throws Exception {
        data = files;
        KnowledgeBase base = new KnowledgeBase();
        if (fromNTriples) {
            RuleParser.parseInto(base, tableRules());
            base.addStatement(new DataSourceDeclarationImpl(
                    Expressions.makePredicate("TRIPLE", 3),
                    new RdfFileDataSource(data.triples().toString())));
        } else {
            for (Path table : data.tableFiles()) {
                base.addStatement(new DataSourceDeclarationImpl(
                        Expressions.makePredicate(name(table), 2), new CsvFileDataSource(table.toString())));
            }
        }
        try (InputStream text = Files.newInputStream(rules)) {
            RuleParser.parseInto(base, text);
        }
        reasoner = new VLogReasoner(base);
        reasoner.setAlgorithm(Algorithm.SKOLEM_CHASE);
        reasoner.setLogLevel(LogLevel.ERROR);
        // The only way to time it apart from reasoning: it is not public.
        Method load = VLogReasoner.class.getDeclaredMethod("load");
        load.setAccessible(true);
        load.invoke(reasoner);
    }

    private String tableRules() throws IOException {
        StringBuilder text = new StringBuilder();
        String used = Files.readString(rules);
        for (Path table : data.tableFiles()) {
            String name = name(table);
            if (used.contains(name + "(")) {
                text.append(name + "(?s, ?o) :- TRIPLE(?s, " + iri(name) + ", ?o) .\n");
            }
        }
        return text.toString();
    }

    @Override
    public void infer() throws IOException {
        reasoner.reason();
    }

    @Override
    public void derived(TripleHash hash) throws IOException {
        for (Predicate predicate : concluded()) {
            String iri = iri(predicate.getName());
            try (QueryResultIterator rows = reasoner.answerQuery(
                    Expressions.makePositiveLiteral(
                            predicate, Expressions.makeUniversalVariable("s"), Expressions.makeUniversalVariable("o")),
                    true)) {
                while (rows.hasNext()) {
                    QueryResult row = rows.next();
                    hash.add(
                            "<" + row.getTerms().get(0).getName() + ">",
                            iri,
                            "<" + row.getTerms().get(1).getName() + ">");
                }
            }
            Path stated = data.tables().resolve(predicate.getName() + ".csv");
            if (Files.exists(stated)) {
                for (String line : Files.readAllLines(stated)) {
                    int comma = line.indexOf(',');
                    hash.remove(line.substring(0, comma), iri, line.substring(comma + 1));
                }
            }
        }
    }

    /** What the rules conclude; what serves matching alone is no triple. */
    private List<Predicate> concluded() {
        Set<Predicate> concluded = new LinkedHashSet<>();
        reasoner.getKnowledgeBase().getRules().stream()
                .filter(rule -> rule.getBody().getLiterals().stream()
                        .noneMatch(literal -> literal.getPredicate().getName().equals("TRIPLE")))
                .forEach(
                        rule -> rule.getHead().getLiterals().forEach(literal -> concluded.add(literal.getPredicate())));
        List<Predicate> triples = new ArrayList<>(concluded);
        triples.removeIf(
                predicate -> predicate.getArity() != 2 || predicate.getName().equals("same"));
        return triples;
    }

    @Override
    public void close() {
        reasoner.close();
    }

    private static String name(Path table) {
        return table.getFileName().toString().replace(".csv", "");
    }

    private static String iri(String name) {
        if (OTHER_NAMESPACES.contains(name)) {
            return name.equals("type") ? ClaimData.TYPE : ClaimData.SUB_PROPERTY;
        }
        return "<" + ENT + name + ">";
    }
}
