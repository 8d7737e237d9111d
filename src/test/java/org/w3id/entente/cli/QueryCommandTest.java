package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {

    private static final String PROJECT = "src/test/resources/query-project";

    private static CommandRun query(String... args) {
        return CommandRun.of(withProject(args));
    }

    private static CommandRun ask(String sparql, String... args) {
        return CommandRun.withInput(
                sparql,
                withProject(Stream.concat(Stream.of("-"), Arrays.stream(args)).toArray(String[]::new)));
    }

    private static String[] withProject(String... args) {
        return Stream.concat(Stream.of("query", "--project", PROJECT), Arrays.stream(args))
                .toArray(String[]::new);
    }

    @Test
    void tableNamesThingsByLabelAndWrapsLongCells() {
        assertThat(query("claims/demands")).isEqualTo(CommandRun.done("""
                                 claim                    | by          | of               | mode          | passages
                                --------------------------+-------------+------------------+---------------+------------------------
                                 alpha-2020/japan-demands | Japan       | South Korea      | mode:fact     | Alpha 2020, block 9;
                                                          |             |                  |               | Alpha 2020, block 12
                                --------------------------+-------------+------------------+---------------+------------------------
                                 alpha-2020/korea-demands | South Korea | Japan            | mode:reported | Alpha 2020, block 9
                                --------------------------+-------------+------------------+---------------+------------------------
                                 alpha-2020/uncited       | South Korea | state:unlabelled | mode:reported |
                                """));
    }

    @Test
    void csvKeepsIrisAndHasThePassages() {
        assertThat(query("claims/demands", "--format", "csv"))
                .isEqualTo(CommandRun.done(String.join(
                        "\r\n",
                        "claim,by,of,mode,passages",
                        "https://w3id.org/entente/id/claim/alpha-2020/japan-demands,https://w3id.org/entente/id/state/japan,https://w3id.org/entente/id/state/south-korea,https://w3id.org/entente/scheme/mode/fact,\"Alpha 2020, block 9; Alpha 2020, block 12\"",
                        "https://w3id.org/entente/id/claim/alpha-2020/korea-demands,https://w3id.org/entente/id/state/south-korea,https://w3id.org/entente/id/state/japan,https://w3id.org/entente/scheme/mode/reported,\"Alpha 2020, block 9\"",
                        "https://w3id.org/entente/id/claim/alpha-2020/uncited,https://w3id.org/entente/id/state/south-korea,https://w3id.org/entente/id/state/unlabelled,https://w3id.org/entente/scheme/mode/reported,",
                        "")));
    }

    @Test
    void jsonKeepsIrisAndHasModeAndPassages() {
        CommandRun run = ask("SELECT ?claim { ?claim ent:subject state:japan }", "--format", "json");
        assertThat(run.out().replaceAll("\\s", "")).isEqualTo("""
                        {"head":{"vars":["claim","mode","passages"]},"results":{"bindings":[{
                        "claim":{"type":"uri","value":"https://w3id.org/entente/id/claim/alpha-2020/japan-demands"},
                        "mode":{"type":"uri","value":"https://w3id.org/entente/scheme/mode/fact"},
                        "passages":{"type":"literal","value":"Alpha2020,block9;Alpha2020,block12"}}]}}""".replace("\n", ""));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void labelsSourcesAndPassages() {
        assertThat(
                        ask(
                                "SELECT ?source ?passage { ?passage ent:inSource ?source ; ent:blockNumber ?n } ORDER BY ?n ?passage"))
                .isEqualTo(CommandRun.done("""
                                 source     | passage
                                ------------+----------------------
                                 Alpha 2020 | Alpha 2020, block 9
                                 Alpha 2020 | Alpha 2020, block 12
                                 Alpha 2020 | Alpha 2020, block 12
                                """));
    }

    @Test
    void answersYesOrNo() {
        assertThat(query("people/demands")).isEqualTo(CommandRun.done("yes\n"));
        assertThat(ask("ASK { state:japan a ent:Treaty }")).isEqualTo(CommandRun.done("no\n"));
        assertThat(ask("ASK {}", "--format", "csv")).isEqualTo(CommandRun.done("_askResult\r\ntrue\r\n"));
        assertThat(ask("ASK {}", "--format", "json").out().replaceAll("\\s", ""))
                .isEqualTo("{\"head\":{},\"boolean\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSTRUCT { ?s ent:demands ?o } WHERE { ?c ent:subject ?s ; ent:object ?o ; ent:mode mode:fact }",
                "CONSTRUCT { ?s ?_verb_iri state:south-korea } WHERE { ?s skos:prefLabel 'Japan'@en }",
            })
    void givesTriplesAsTurtle(String sparql) {
        CommandRun run = sparql.contains("?_") ? ask(sparql, "--set", "verb=ent:demands") : ask(sparql);
        assertThat(run).isEqualTo(CommandRun.done("""
                                PREFIX ent:   <https://w3id.org/entente/vocab/>
                                PREFIX state: <https://w3id.org/entente/id/state/>

                                state:japan  ent:demands  state:south-korea .
                                """));
    }

    @Test
    void describes() {
        Graph expected = graph("""
                PREFIX ent:  <https://w3id.org/entente/vocab/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <https://w3id.org/entente/id/state/japan> a ent:State ; skos:prefLabel "Japan"@en , "Japon"@fr .
                """);
        CommandRun fixed = ask("DESCRIBE state:japan");
        CommandRun set = ask("DESCRIBE ?_thing", "--format", "ttl", "--set", "thing=state:japan");
        assertThat(graph(fixed.out()).isIsomorphicWith(expected)).isTrue();
        assertThat(graph(set.out()).isIsomorphicWith(expected)).isTrue();
        assertThat(fixed.err() + set.err()).isEmpty();
        assertThat(fixed.exitCode() + set.exitCode()).isZero();
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(query("hanoi"))
                .isEqualTo(new CommandRun(
                        0, "", "No rows. The papers do not tell what came out of it." + System.lineSeparator()));
        assertThat(query("hanoi", "--format", "csv").out()).isEqualTo("claim,mode,passages\r\n");
        assertThat(ask("CONSTRUCT WHERE { ?s a ent:Meeting }"))
                .isEqualTo(new CommandRun(0, "", "No triples." + System.lineSeparator()));
    }

    @Test
    void takesValuesOfParameters() {
        String southKorea = """
                 of
                -------------
                 South Korea
                """;
        String japan = """
                 of
                -------
                 Japan
                """;
        String[] fact = {"--set", "mode=mode:fact"};
        assertThat(query("by-state")).isEqualTo(CommandRun.done(southKorea));
        assertThat(query("by-state", fact[0], fact[1])).isEqualTo(CommandRun.done(southKorea));
        assertThat(query("by-state", "--set", "mode=https://w3id.org/entente/scheme/mode/reported")
                        .err())
                .startsWith("No rows.");
        assertThat(ask(
                        "SELECT ?of { ?c ent:subject ?_state ; ent:object ?of FILTER EXISTS { ?of skos:prefLabel ?_name_en } }",
                        "--set",
                        "state=<https://w3id.org/entente/id/state/south-korea>",
                        "--set",
                        "name=Japan"))
                .isEqualTo(CommandRun.done(japan));
    }

    @Test
    void takesLiteralsWithoutReadingThemAsSparql() {
        assertThat(ask("SELECT ?_text { }", "--set", "text=x\" } DROP ALL #")).isEqualTo(CommandRun.done("""
                                 _text
                                -----------------
                                 x" } DROP ALL #
                                """));
    }

    @Test
    void refusesValuesThatDoNotFit() {
        assertThat(query("by-state", "--set", "sate=x"))
                .isEqualTo(CommandRun.refused("The query has no parameter \"sate\". It takes: mode, state."));
        assertThat(ask("ASK {}", "--set", "state=x"))
                .isEqualTo(CommandRun.refused("The query has no parameter \"state\". It takes none."));
        assertThat(query("by-state", "--set", "state=Japan"))
                .isEqualTo(
                        CommandRun.refused(
                                "The value of \"state\" must be an IRI or a prefixed name such as state:japan, not \"Japan\"."));
        assertThat(ask("ASK { ?s ent:when ?_day_xsd_date }", "--set", "day=2019-02-30"))
                .isEqualTo(CommandRun.refused("The value of \"day\" must be of type xsd:date, not \"2019-02-30\"."));
        assertThat(ask("ASK { ?_s ?p ?o }"))
                .isEqualTo(CommandRun.refused("The query needs a value: give it with --set s=VALUE."));
        assertThat(query("by-state", "--set", "state"))
                .isEqualTo(CommandRun.refused("--set takes NAME=VALUE, not \"state\"."));
    }

    @Test
    void refusesParametersOfUnknownTypeAndWhatIsNoIri() {
        String known = "_iri, _literal, _integer, a language such as _en, or a datatype such as _xsd_date.";
        assertThat(ask("SELECT ?_x_date {}", "--set", "x=2019-02-28"))
                .isEqualTo(CommandRun.refused("The variable ?_x_date ends in no type that is known: write _xsd_date."));
        assertThat(ask("SELECT ?_x_foo {}", "--set", "x=1"))
                .isEqualTo(CommandRun.refused("The variable ?_x_foo ends in no type that is known: write " + known));
        assertThat(ask("SELECT ?_x_xsd_foo {}", "--set", "x=1"))
                .isEqualTo(
                        CommandRun.refused("The variable ?_x_xsd_foo ends in no type that is known: write " + known));
        for (String wrong : List.of("<a b>", "<a>", "<http://example.org/a%zz>")) {
            assertThat(ask("SELECT ?_x {}", "--set", "x=" + wrong))
                    .isEqualTo(CommandRun.refused("The value of \"x\" is no IRI: " + wrong
                            + ". Write it in full and without spaces, such as <https://example.org/a>."));
        }
    }

    @Test
    void anUntypedValueThatIsNoIriIsALiteral() {
        String isLiteral = "SELECT (isLiteral(?_x) AS ?literal) {}";
        for (String text : List.of("state:a b", "Japan", "http://a b", "http://example.org/a%zz")) {
            assertThat(ask(isLiteral, "--format", "csv", "--set", "x=" + text))
                    .isEqualTo(CommandRun.done("literal\r\ntrue\r\n"));
        }
        assertThat(ask(isLiteral, "--format", "csv", "--set", "x=state:a"))
                .isEqualTo(CommandRun.done("literal\r\nfalse\r\n"));
    }

    @Test
    void findsWhatIsWrongBeforeTheGraphIsLoaded(@TempDir Path folder) throws IOException {
        for (String part : List.of("ontology", "data", "queries")) {
            Files.createDirectory(folder.resolve(part));
        }
        Files.writeString(folder.resolve("data").resolve("broken.ttl"), "not Turtle");
        String[] asked = {"query", "--project", folder.toString(), "-", "--set", "x=1"};
        assertThat(CommandRun.withInput("ASK {", asked).err()).startsWith("stdin:1:");
        assertThat(CommandRun.withInput("ASK {}", asked))
                .isEqualTo(CommandRun.refused("The query has no parameter \"x\". It takes none."));
        assertThat(CommandRun.withInput("ASK { ?_x ?p ?o }", asked).err()).contains("broken.ttl:1:");
    }

    @Test
    void aFileNeedsNoDot(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("question"), "ASK { state:japan a ent:State }");
        assertThat(query(file.toString())).isEqualTo(CommandRun.done("yes\n"));
        assertThat(query("a\0b.rq"))
                .isEqualTo(CommandRun.refused("No file can be called \"a\0b.rq\": Nul character not allowed."));
        assertThat(query("a\0b"))
                .isEqualTo(CommandRun.refused("No file can be called \"a\0b\": Nul character not allowed."));
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("question.rq"), "ASK { state:japan a ent:State }");
        assertThat(query(file.toString())).isEqualTo(CommandRun.done("yes\n"));
        assertThat(query("no-such-file.rq")).isEqualTo(CommandRun.refused("No such file: no-such-file.rq"));
    }

    @Test
    void namesThePlaceOfASyntaxError(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("question.rq"), "SELECT ?x\nWHERE { ?x foo:bar 1 }");
        assertThat(query(file.toString()))
                .isEqualTo(CommandRun.refused(
                        file + ":2:12: the prefix \"foo:\" is not declared; declare it with PREFIX.\n"
                                + "  WHERE { ?x foo:bar 1 }\n"
                                + "             ^"));
    }

    @Test
    void suggestsNamesThatAreNear() {
        assertThat(query("by-sate"))
                .isEqualTo(
                        CommandRun.refused(
                                "No stored query \"by-sate\". Nearest: claims/by-state. \"entente queries\" lists all of them."));
        assertThat(query("demands"))
                .isEqualTo(CommandRun.refused(
                        "Several stored queries are called \"demands\". Say which: claims/demands or people/demands."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?s { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "ASK { { SELECT (EXISTS { SERVICE <http://localhost:1/> {} } AS ?x) {} } }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING EXISTS { SERVICE <http://localhost:1/> {} }",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> {} })",
                "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
            })
    void neverCallsAnotherServer(String sparql) {
        assertThat(ask(sparql))
                .isEqualTo(CommandRun.refused("stdin: SERVICE is not allowed: a query sees only this graph and calls no"
                        + " other server. Take the SERVICE block out."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { state:japan a ent:Treaty }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:pom.xml>",
                "DROP ALL"
            })
    void neverWrites(String sparql) {
        assertThat(ask(sparql))
                .isEqualTo(
                        CommandRun.refused(
                                "stdin: this is a SPARQL Update. Queries only read; to change the graph, edit the files in data/."));
    }

    @Test
    void readsOnlyTheGraphsOfTheDataset() {
        assertThat(ask("SELECT * FROM <file:" + PROJECT + "/ontology/entente.ttl> { ?s ?p ?o }")
                        .err())
                .startsWith("stdin: FROM names <")
                .endsWith("but nothing is read from elsewhere: FROM can only name a graph of this dataset, such as"
                        + " graph:ontology." + System.lineSeparator());
        assertThat(ask("ASK FROM graph:entities { state:japan a ent:State }")).isEqualTo(CommandRun.done("yes\n"));
        assertThat(ask("ASK FROM graph:alpha-2020 { state:japan a ent:State }")).isEqualTo(CommandRun.done("no\n"));
    }

    @Test
    void readsNoNamedGraphFromElsewhere() {
        assertThat(ask("ASK FROM NAMED <file:pom.xml> { GRAPH ?g { ?s ?p ?o } }"))
                .isEqualTo(CommandRun.refused("stdin: FROM names <file:pom.xml>, but nothing is read from elsewhere:"
                        + " FROM can only name a graph of this dataset, such as graph:ontology."));
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        String advice = ". Add LIMIT, make the question narrower, or raise --most.";
        assertThat(ask("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"))
                .isEqualTo(CommandRun.refused("The answer has more than 100000 rows" + advice));
        assertThat(ask("SELECT ?n { VALUES ?n { 1 2 3 } }", "--most", "2"))
                .isEqualTo(CommandRun.refused("The answer has more than 2 rows" + advice));
        assertThat(ask("SELECT ?n { VALUES ?n { 1 2 } }", "--format", "csv", "--most", "2"))
                .isEqualTo(CommandRun.done("n\r\n1\r\n2\r\n"));
        assertThat(ask("CONSTRUCT { <x:a> <x:b> ?n } { VALUES ?n { 1 2 2 3 } }", "--most", "2"))
                .isEqualTo(CommandRun.refused("The answer has more than 2 triples" + advice));
        assertThat(ask("CONSTRUCT { ent:a ent:b ?n } { VALUES ?n { ent:c ent:d ent:d } }", "--most", "2"))
                .isEqualTo(CommandRun.done(
                        "PREFIX ent: <https://w3id.org/entente/vocab/>\n\nent:a   ent:b   ent:c , ent:d .\n"));
        assertThat(ask("DESCRIBE state:japan", "--most", "1"))
                .isEqualTo(CommandRun.refused("The answer has more than 1 triples" + advice));
        assertThat(ask("ASK {}", "--most", "0")).isEqualTo(CommandRun.refused("--most must be 1 or more, not 0."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK { <%s> ?p ?o }", "ASK { ?s ?p ?o FILTER(?o = <%s>) }", "DESCRIBE <%s>"})
    void refusesWhatIsNoIri(String sparql) {
        String iri = "http://example.org/a%zz";
        assertThat(ask(sparql.formatted(iri)))
                .isEqualTo(CommandRun.refused(
                        "stdin: <" + iri + "> is no IRI. Write one such as <https://example.org/a>."));
    }

    @Test
    void refusesFunctionsThatDoNotExist() {
        String advice = ". Use one of SPARQL 1.1, such as CONTAINS, or a cast such as xsd:integer.";
        assertThat(ask("ASK { ?s ?p ?o FILTER(<http://example.org/f>(?o)) }"))
                .isEqualTo(CommandRun.refused("stdin: there is no function <http://example.org/f>" + advice));
        assertThat(ask("SELECT (xsd:foo(1) AS ?x) {}"))
                .isEqualTo(CommandRun.refused("stdin: there is no function xsd:foo" + advice));
        assertThat(ask("ASK { FILTER(xsd:integer('1') = 1) }")).isEqualTo(CommandRun.done("yes\n"));
    }

    /** Without it, what is only reported would stand there with its passage like a fact. */
    @Test
    void tellsTheModeOfClaimsWhereTheQueryDoesNot() {
        assertThat(ask("SELECT ?claim { ?claim ent:subject state:south-korea } ORDER BY ?claim"))
                .isEqualTo(CommandRun.done("""
                                 claim                    | mode          | passages
                                --------------------------+---------------+---------------------
                                 alpha-2020/korea-demands | mode:reported | Alpha 2020, block 9
                                 alpha-2020/uncited       | mode:reported |
                                """));
        assertThat(ask(
                                "SELECT ?claim ?mode { BIND('mine' AS ?mode) ?claim ent:subject state:japan }",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo(
                        "claim,mode,passages\r\nhttps://w3id.org/entente/id/claim/alpha-2020/japan-demands,mine,\"Alpha 2020, block 9; Alpha 2020, block 12\"\r\n");
    }

    @Test
    void keepsAColumnPassagesOfTheQuerysOwn() {
        assertThat(ask(
                        "SELECT ?claim ?passages { ?claim ent:subject state:japan BIND('mine' AS ?passages) }",
                        "--format",
                        "csv"))
                .isEqualTo(
                        CommandRun.done(
                                "claim,passages,mode\r\nhttps://w3id.org/entente/id/claim/alpha-2020/japan-demands,mine,https://w3id.org/entente/scheme/mode/fact\r\n"));
    }

    @Test
    void saysWhichFormatsFit() {
        assertThat(ask("CONSTRUCT WHERE { ?s ?p ?o }", "--format", "table"))
                .isEqualTo(CommandRun.refused(
                        "--format table does not fit a query that gives triples (CONSTRUCT, DESCRIBE): use ttl."));
        assertThat(query("by-state", "--format", "ttl"))
                .isEqualTo(CommandRun.refused(
                        "--format ttl does not fit a query that gives rows or yes and no (SELECT, ASK):"
                                + " use table, csv or json."));
        assertThat(query("by-state", "--format", "xml"))
                .isEqualTo(CommandRun.refused("No --format xml: use table, csv or json for SELECT and ASK (default:"
                        + " table); ttl for CONSTRUCT and DESCRIBE."));
    }

    @Test
    void givesUpAtTheTimeLimit() {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }";
        assertThat(ask(endless, "--timeout", "1"))
                .isEqualTo(CommandRun.refused(
                        "The query was stopped after 1 s. Make it narrower, or allow more time with --timeout."));
        assertThat(ask(endless, "--timeout", "0"))
                .isEqualTo(CommandRun.refused("--timeout must be 1 second or more, not 0."));
    }

    @Test
    void helpHasAnExample() {
        CommandRun run = CommandRun.of("query", "--help");
        assertThat(run.out()).contains("Example:", "entente query term --set term=ent:Alliance");
        assertThat(run.exitCode()).isZero();
    }
}
