package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.publication.Address;
import org.w3id.entente.vocabulary.ENT;

/**
 * Wherever what is less than a fact is named, it is said in words how it stands: all claims, propositions, expectations and
 * inferences of the project, in every way by which they are named outside of pages that speak of them.
 */
class NotFactsTest {

    private static final Pages PAGES = Pages.OF_PROJECT;
    private static final Graph GRAPH = PAGES.edition().union();

    /** By the path of each such thing, what its name must begin with; read from the data alone. */
    private static final Map<String, String> MARKS = marks();

    private static final List<Node> SORTS = List.of(
            ENT.Claim.asNode(),
            ENT.Proposition.asNode(),
            ENT.Expectation.asNode(),
            ENT.Tension.asNode(),
            ENT.Relation.asNode(),
            ENT.Proof.asNode());

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        typed(ENT.Claim.asNode()).forEach((path, claim) -> {
            List<String> words = new ArrayList<>(labels(claim, ENT.mode));
            String not = Values.of(GRAPH, claim, ENT.notPredicate).isEmpty() ? "" : " not";
            labels(claim, ENT.hedge).forEach(hedge -> words.add(hedge + not));
            if (!words.equals(List.of("fact"))) {
                marks.put(path, String.join(", ", words) + ": ");
            }
        });
        typed(ENT.Proposition.asNode()).forEach((path, thing) -> marks.put(path, "proposition: "));
        typed(ENT.Expectation.asNode()).forEach((path, thing) -> marks.put(path, "expectation: "));
        inferred(marks, ENT.Tension.asNode(), "inferred tension");
        inferred(marks, ENT.Relation.asNode(), "inferred relation");
        inferred(marks, ENT.Proof.asNode(), "proof");
        return marks;
    }

    private static void inferred(Map<String, String> marks, Node type, String what) {
        typed(type)
                .forEach((path, thing) ->
                        marks.put(path, what + " (" + labels(thing, ENT.status).get(0) + "): "));
    }

    private static Map<String, Node> typed(Node type) {
        return Values.typed(GRAPH, type).stream()
                .collect(Collectors.toMap(node -> Address.of(node).orElseThrow().path(), node -> node));
    }

    private static List<String> labels(Node subject, Property property) {
        return Values.of(GRAPH, subject, property).stream()
                .map(concept -> Values.text(GRAPH, concept, SKOS.prefLabel).orElseThrow())
                .toList();
    }

    /** The words that stand in the heading of the thing at {@code path}. */
    private static String heading(String path) {
        return ThingNames.capital(MARKS.get(path));
    }

    @Test
    void thereAreSuchThingsOfAllKinds() {
        assertThat(MARKS.keySet().stream().map(path -> path.split("/")[1]).distinct())
                .containsExactlyInAnyOrder("claim", "proposition", "expectation", "tension", "relation", "proof");
        assertThat(MARKS).hasSizeGreaterThan(250);
    }

    /** Whoever asks for labels alone, in a query, a browser of linked data or a dump. */
    @Test
    void labelsOfClaimsSaySo() {
        Map<String, Node> claims = typed(ENT.Claim.asNode());
        assertThat(claims)
                .hasSize(295)
                .allSatisfy((path, claim) -> assertThat(labels(claim))
                        .containsExactly(MARKS.getOrDefault(path, "")
                                + Values.text(GRAPH, claim, ENT.paraphrase).orElseThrow()));
    }

    private static List<String> labels(Node thing) {
        return Values.of(GRAPH, thing, RDFS.label).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    @Test
    void labelsOfProofsSaySo() {
        Map<String, Node> proofs = typed(ENT.Proof.asNode());
        assertThat(proofs)
                .isNotEmpty()
                .allSatisfy((path, proof) -> assertThat(
                                Values.text(GRAPH, proof, SKOS.prefLabel).orElseThrow())
                        .startsWith(MARKS.get(path))
                        .doesNotContain(MARKS.get(path) + MARKS.get(path)));
        assertThat(PAGES.page(proofs.keySet().iterator().next()).select("h1").text())
                .containsOnlyOnce("roof (");
    }

    @Test
    void pagesSaySoInTitleHeadingAndDescription() {
        assertThat(MARKS.keySet()).allSatisfy(path -> {
            Document page = PAGES.page(path);
            assertThat(page.title()).startsWith(heading(path));
            assertThat(page.select("h1").text()).startsWith(heading(path));
        });
    }

    @Test
    void descriptionsOfPagesSaySo() {
        assertThat(MARKS.keySet()).allSatisfy(path -> {
            String description =
                    PAGES.page(path).select("meta[name=description]").attr("content");
            assertThat(description)
                    .matches(text -> text.contains(heading(path)) || text.startsWith("A theory leads one to expect: "));
        });
    }

    @Test
    void citationsSaySo() {
        assertThat(MARKS.keySet()).allSatisfy(path -> {
            assertThat(PAGES.text(path + ".bib")).contains("title = {{" + heading(path));
            assertThat(JSON.parseAny(PAGES.text(path + ".csl.json"))
                            .getAsArray()
                            .get(0)
                            .getAsObject()
                            .getString("title"))
                    .startsWith(heading(path));
        });
    }

    @Test
    void searchFindsThemByTheHeadingOfTheirPages() {
        Map<String, JsonArray> entries = entries();
        assertThat(MARKS.keySet()).allSatisfy(path -> {
            JsonArray entry = entries.get(path + ".html");
            String heading = text(entry, 1);
            assertThat(heading)
                    .startsWith(heading(path))
                    .isEqualTo(PAGES.page(path).select("h1").text());
            String bare = heading.substring(heading(path).length());
            assertThat(text(entry, 3)).doesNotContain(bare);
        });
    }

    @Test
    void searchTagsEveryClaimWithItsModeAndInferencesWithTheirStatus() {
        Map<String, JsonArray> entries = entries();
        assertThat(typed(ENT.Claim.asNode()).keySet())
                .hasSize(295)
                .allSatisfy(path -> assertThat(text(entries.get(path + ".html"), 2))
                        .isEqualTo(
                                "claim: " + MARKS.getOrDefault(path, "fact: ").replaceFirst(": $", "")));
        assertThat(typed(ENT.Tension.asNode()))
                .allSatisfy((path, tension) -> assertThat(text(entries.get(path + ".html"), 2))
                        .isEqualTo("tension: " + labels(tension, ENT.status).get(0)));
    }

    private static Map<String, JsonArray> entries() {
        String script = PAGES.text("assets/search-index.js");
        JsonArray array = JSON.parseAny(script.substring(script.indexOf('['), script.length() - 2))
                .getAsArray();
        return array.stream()
                .map(entry -> entry.getAsArray())
                .collect(Collectors.toMap(entry -> text(entry, 0), entry -> entry));
    }

    private static String text(JsonArray entry, int place) {
        return entry.get(place).getAsString().value();
    }

    /** Every link to such a thing in lists of a kind: begins with the mark, or stands behind mode, hedges or status. */
    @Test
    void listsOfKindsSaySo() {
        for (String kind : List.of("claim", "proposition", "expectation", "tension", "relation", "proof")) {
            Document page = PAGES.page("id/" + kind + "/index");
            Map<String, Element> links = page.select("main li a, main th a, main td a").stream()
                    .filter(link -> MARKS.containsKey(target(link)))
                    .collect(Collectors.toMap(NotFactsTest::target, link -> link, (first, other) -> first));
            assertThat(links.keySet())
                    .containsExactlyInAnyOrderElementsOf(MARKS.keySet().stream()
                            .filter(path -> path.startsWith("id/" + kind + "/"))
                            .toList());
            page.select("main li a, main th a, main td a").stream()
                    .filter(link -> MARKS.containsKey(target(link)))
                    .forEach(link ->
                            assertThat(isMarked(link)).as(link::toString).isTrue());
        }
    }

    private static String target(Element link) {
        return "id/" + link.attr("href").replaceFirst("^(\\.\\./)*(id/)?", "").replaceFirst("\\.html$", "");
    }

    private static boolean isMarked(Element link) {
        String mark = MARKS.get(target(link));
        Element row = link.closest("tr") == null ? link.parent() : link.closest("tr");
        String chips = String.join(", ", row.select(".mode, .tag, .status").eachText());
        return link.text().startsWith(mark)
                || (chips + ": ").equals(mark)
                || !chips.isEmpty() && mark.contains("(" + chips + ")");
    }

    @Test
    void proofsInTheListAreToldApart() {
        List<String> proofs = PAGES.page("id/proof/index").select("main li").eachText();
        assertThat(proofs).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    /** In the data on a thing, by all that is less than a fact and that has a label there. */
    @Test
    void dataOnThingsSaySoBesideLabels() {
        Map<String, Node> things = new LinkedHashMap<>();
        MARKS.keySet().forEach(path -> things.put(path, new Address(path).iri()));
        for (String about : List.of(
                "id/person/donald-trump",
                "id/state/south-korea",
                "id/passage/kim-2019/8",
                "id/theory/quasi-alliance",
                "id/tension/incident/japan--south-korea/radar-lock-on-2018",
                "vocab/undermines",
                "scheme/mode/argument")) {
            Graph data = graph(about);
            things.values().stream()
                    .filter(thing -> List.of(RDFS.label, SKOS.prefLabel).stream()
                            .anyMatch(label -> data.contains(thing, label.asNode(), Node.ANY)))
                    .forEach(thing -> assertThat(
                                    List.of(ENT.mode, ENT.hedge, ENT.act, ENT.notPredicate, ENT.status, RDF.type))
                            .as("%s in the data on %s", thing, about)
                            .allSatisfy(property -> assertThat(told(data, thing, property))
                                    .containsExactlyInAnyOrderElementsOf(told(GRAPH, thing, property))));
        }
        Node threat = new Address("id/claim/kim-2019/trump-would-use-appeasement").iri();
        assertThat(told(graph("id/person/donald-trump"), threat, ENT.mode)).isNotEmpty();
    }

    /** The classes beyond the one that says what sort of statement it is add nothing to how it stands. */
    private static List<Node> told(Graph graph, Node thing, Property property) {
        return Values.of(graph, thing, property).stream()
                .filter(value -> !property.equals(RDF.type) || SORTS.contains(value))
                .toList();
    }

    private static Graph graph(String path) {
        return RDFParser.fromString(PAGES.text(path + ".nt"), Lang.NTRIPLES).toGraph();
    }

    @Test
    void hypothesesAreSupposed() {
        List<Scenario> scenarios = PAGES.edition().supposed().scenarios();
        assertThat(scenarios)
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.hypotheses()).allSatisfy(hypothesis -> {
                    Document page =
                            PAGES.page(Address.of(hypothesis).orElseThrow().path());
                    assertThat(page.title()).startsWith("Supposed: ");
                    assertThat(page.select("h1").text()).startsWith("Supposed: ");
                }));
    }

    @Test
    void whatNoFactAffirmsSaysSoInTitleAndCitation() {
        assertThat(typed(ENT.UnaffirmedSituation.asNode()).keySet())
                .isNotEmpty()
                .allSatisfy(path -> {
                    assertThat(PAGES.page(path).select("h1").text()).startsWith("Unaffirmed situation: ");
                    assertThat(PAGES.text(path + ".bib")).contains("title = {{Unaffirmed situation: ");
                });
    }

    @Test
    void whatNoFactAffirmsSaysSoInTheListOfSituations() {
        Document list = PAGES.page("id/situation/index");
        assertThat(list.select("main li:contains(unaffirmed situation) a").stream()
                        .map(NotFactsTest::target)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        typed(ENT.UnaffirmedSituation.asNode()).keySet());
    }

    /** That they are adversaries Kim argues; no paper tells it as a fact. */
    @Test
    void whoIsNamedAmongAdversariesIsSoByKimAlone() {
        assertThat(typed(ENT.State.asNode()))
                .allSatisfy((path, state) -> assertThat(PAGES.page(path)
                                .text()
                                .replace("those whom Kim calls adversaries of the alliances", ""))
                        .doesNotContain("of adversaries of the alliances", "of: adversaries of the alliances"));
        assertThat(PAGES.page("id/state/china").select("svg desc").text())
                .contains(
                        "as “has member” of: those whom Kim calls adversaries of the alliances;",
                        "as “has actor” of: China's economic retaliation against South Korea;",
                        "; part of: Eastern Asia.");
        assertThat(PAGES.text("id/state/china.ttl"))
                .contains("\"those whom Kim calls adversaries of the alliances\"@en");
    }

    @Test
    void hedgeOfADenialIsDenied() {
        Document page = PAGES.page("id/claim/cfr-tensions-2019/taxpayers-unlikely-to-accept");
        assertThat(page.select(".notice .tag").eachText()).containsExactly("likely not");
    }

    /** Who reads an example in the data sees no claim beside it. */
    @Test
    void theOntologyHasTheWordsOfNoClaimWithoutHowItIsPutForward() {
        List<String> literals =
                PAGES.edition().dataset().getNamedModel(KnowledgeGraph.ONTOLOGY.getURI()).getGraph().stream()
                        .map(Triple::getObject)
                        .filter(Node::isLiteral)
                        .map(literal -> literal.getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                        .toList();
        List<String> told = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        typed(ENT.Claim.asNode()).forEach((path, claim) -> {
            if (MARKS.containsKey(path)) {
                String words = Values.text(GRAPH, claim, ENT.paraphrase)
                        .orElseThrow()
                        .replaceFirst("\\.$", "")
                        .toLowerCase(Locale.ROOT);
                literals.stream().filter(text -> text.contains(words)).forEach(text -> {
                    boolean marked = !text.replace(MARKS.get(path) + words, "").contains(words);
                    (marked ? told : bare).add(text);
                });
            }
        });
        assertThat(bare).isEmpty();
        assertThat(told).hasSizeGreaterThan(50);
    }

    /** With its badge, holder and passage, and not with its mode a second time. */
    @Test
    void anExampleThatBeginsWithItsModeIsItsClaim() {
        for (Element example : List.of(
                PAGES.page("vocab/isAdversaryOf")
                        .select("dt:contains(Example) ~ dd:has(.claim)")
                        .first(),
                PAGES.page("vocab/index").selectFirst("#term-isAdversaryOf"))) {
            assertThat(example.select(".claim .mode").eachText()).containsExactly("argument");
            assertThat(example.text())
                    .contains("China is an adversary of the United States.", "Kim 2019")
                    .doesNotContain("argument: China");
        }
        List<String> marks = MARKS.values().stream().distinct().toList();
        assertThat(PAGES.page("vocab/index").select("p:containsOwn(As in)").eachText())
                .noneMatch(text -> marks.stream().anyMatch(mark -> text.startsWith("As in: “" + mark)));
    }

    @Test
    void whatIsAttributedIsSoInTheNameOfTheStatement() {
        List<String> attributed = typed(ENT.Statement.asNode()).values().stream()
                .filter(statement -> labels(statement, ENT.mode).contains("attributed"))
                .map(statement -> Values.text(GRAPH, statement, SKOS.prefLabel).orElseThrow())
                .toList();
        assertThat(attributed).isNotEmpty().allMatch(label -> label.startsWith("Attributed statement of "));
        Document page = PAGES.page("id/statement/kim-2019/disregard-causes-failure");
        assertThat(page.selectFirst("h1").text())
                .startsWith("Attributed statement of critics of Donald Trump: Critics trace ");
    }

    @Test
    void examplesOfVerbsAreClaimsWithTheirModesOrSaidToAssertNothing() {
        Document page = PAGES.page("vocab/undermines");
        Document index = PAGES.page("vocab/index");
        assertThat(index.select("[id^=term-] dd > p")).noneMatch(p -> p.text().startsWith("Example: "));
        assertThat(page.select("dt:contains(Example) ~ dd .mode").eachText()).containsExactly("prediction");
        for (Document any : List.of(page, index)) {
            assertThat(any.select("p:containsOwn(As in)"))
                    .allSatisfy(p -> assertThat(p.text())
                            .matches(".*(does not say that it is so|an example of use, not asserted)\\)"));
        }
        assertThat(index.select("#term-undermines li.claim .mode").eachText()).containsExactly("prediction");
    }
}
