package org.w3id.entente.dataset;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.project.Project;

class ReferenceDataTest {

    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String SCHEMES = Namespaces.SCHEME + "identifier/";
    private static final Property HAS_IDENTIFIER = ResourceFactory.createProperty(ADMS, "identifier");
    private static final Property AGENCY = ResourceFactory.createProperty(ADMS, "schemaAgency");
    private static final Property DERIVED_FROM = ResourceFactory.createProperty(PROV, "wasDerivedFrom");
    private static final Resource IDENTIFIER = ResourceFactory.createResource(ADMS + "Identifier");
    private static final Resource CONSULTED = ResourceFactory.createResource(PROV + "Entity");

    private static final Map<String, String> FORMATS = Map.of(
            "iso-3166-1-alpha-2", "[A-Z]{2}",
            "iso-3166-1-alpha-3", "[A-Z]{3}",
            "iso-3166-1-numeric", "[0-9]{3}",
            "cow-abbreviation", "[A-Z]{3}",
            "cow-number", "[1-9][0-9]{0,2}",
            "wikidata", "Q[1-9][0-9]*");

    private static final Model DATA = read();

    private static Model read() {
        Model data = ModelFactory.createDefaultModel();
        for (Path file : Project.files(Path.of("data", "reference"), ".ttl")) {
            TurtleFile.read(file, Namespaces.ROOT, data.getGraph());
        }
        return data;
    }

    static List<Resource> identifiers() {
        return DATA.listSubjectsWithProperty(RDF.type, IDENTIFIER).toList();
    }

    static List<Resource> consulted() {
        return DATA.listObjectsOfProperty(DERIVED_FROM)
                .mapWith(RDFNode::asResource)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void anIdentifierHasAThingASchemeANotationOfItsFormatAnAgencyAndASource(Resource identifier) {
        assertThat(DATA.listSubjectsWithProperty(HAS_IDENTIFIER, identifier).toList())
                .hasSize(1);
        assertThat(only(identifier, DCTerms.type).asResource().getNameSpace()).isEqualTo(SCHEMES);
        assertThat(notation(identifier)).matches(FORMATS.get(scheme(identifier)));
        assertThat(only(identifier, AGENCY).asLiteral().getString()).isNotBlank();
        assertThat(only(identifier, SKOS.note).asLiteral().getLanguage()).isEqualTo("en");
        assertThat(only(identifier, SKOS.prefLabel).asLiteral().getLanguage()).isEqualTo("en");
        assertThat(identifier.listProperties(DERIVED_FROM).toList()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("consulted")
    void whatWasConsultedIsAFileAtOneCommitAndIsDescribed(Resource file) {
        assertThat(file.getURI()).matches("https://github\\.com/[^/]+/[^/]+/blob/[0-9a-f]{40}/.+");
        assertThat(file.hasProperty(RDF.type, CONSULTED)).isTrue();
        assertThat(only(file, SKOS.prefLabel).asLiteral().getLanguage()).isEqualTo("en");
        assertThat(only(file, DCTerms.description).asLiteral().getLanguage()).isEqualTo("en");
    }

    @Test
    void everyIdentifierIsOneThatWasLookedUp() {
        Map<String, Map<String, String>> expected = Map.ofEntries(
                state("china", "CN", "CHN", "156", "CHN", "710", "Q148"),
                state("japan", "JP", "JPN", "392", "JPN", "740", "Q17"),
                state("north-korea", "KP", "PRK", "408", "PRK", "731", "Q423"),
                state("russia", "RU", "RUS", "643", "RUS", "365", "Q159"),
                state("south-korea", "KR", "KOR", "410", "ROK", "732", "Q884"),
                state("united-states", "US", "USA", "840", "USA", "2", "Q30"),
                state("vietnam", "VN", "VNM", "704", "DRV", "816", "Q881"),
                Map.entry("organ/us-congress", Map.of("wikidata", "Q11268")),
                Map.entry("organization/nato", Map.of("wikidata", "Q7184")),
                Map.entry("organization/vrije-universiteit-brussel", Map.of("wikidata", "Q612665")),
                Map.entry("person/donald-trump", Map.of("wikidata", "Q22686")),
                Map.entry("person/kim-jong-un", Map.of("wikidata", "Q56226")),
                Map.entry("person/moon-jae-in", Map.of("wikidata", "Q21001")));
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Resource thing : identified()) {
            found.put(thing.getURI().substring(Namespaces.ID.length()), identifiersOf(thing));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aMatchIsStatedForEveryWikidataIdentifierAndForNothingElse() {
        Map<Resource, Set<String>> matches =
                identified().stream().collect(toMap(t -> t, t -> objects(t, SKOS.exactMatch)));
        Map<Resource, Set<String>> expected = identified().stream()
                .collect(toMap(t -> t, t -> Set.of(WIKIDATA + identifiersOf(t).get("wikidata"))));
        assertThat(matches).isEqualTo(expected);
    }

    @Test
    void aThingHasIdentifiersAndAMatchHereAndNoOtherStatement() {
        Set<Property> predicates = identified().stream()
                .flatMap(t -> t.listProperties().toList().stream())
                .map(s -> s.getPredicate())
                .collect(toSet());
        assertThat(predicates).containsExactlyInAnyOrder(HAS_IDENTIFIER, SKOS.exactMatch);
    }

    @Test
    void everySchemeIsDescribedAndUsed() {
        Set<String> described = DATA.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .filter(c -> c.hasProperty(SKOS.prefLabel) && c.hasProperty(SKOS.definition))
                .map(c -> c.getURI().substring(SCHEMES.length()))
                .collect(toSet());
        assertThat(described).isEqualTo(FORMATS.keySet());
        assertThat(identifiers().stream().map(ReferenceDataTest::scheme).collect(toSet()))
                .isEqualTo(FORMATS.keySet());
    }

    private static Map.Entry<String, Map<String, String>> state(
            String name, String alpha2, String alpha3, String numeric, String cow, String cowNumber, String item) {
        return Map.entry(
                "state/" + name,
                Map.of(
                        "iso-3166-1-alpha-2", alpha2,
                        "iso-3166-1-alpha-3", alpha3,
                        "iso-3166-1-numeric", numeric,
                        "cow-abbreviation", cow,
                        "cow-number", cowNumber,
                        "wikidata", item));
    }

    private static Set<Resource> identified() {
        return DATA.listSubjectsWithProperty(HAS_IDENTIFIER).toSet();
    }

    private static Map<String, String> identifiersOf(Resource thing) {
        return thing.listProperties(HAS_IDENTIFIER).toList().stream()
                .map(s -> s.getResource())
                .collect(toMap(ReferenceDataTest::scheme, ReferenceDataTest::notation));
    }

    private static String scheme(Resource identifier) {
        return only(identifier, DCTerms.type).asResource().getURI().substring(SCHEMES.length());
    }

    private static String notation(Resource identifier) {
        return only(identifier, SKOS.notation).asLiteral().getString();
    }

    private static Set<String> objects(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(s -> s.getResource().getURI())
                .collect(toSet());
    }

    private static RDFNode only(Resource subject, Property property) {
        List<RDFNode> values =
                subject.listProperties(property).mapWith(s -> s.getObject()).toList();
        assertThat(values).as("%s of %s", property, subject).hasSize(1);
        return values.get(0);
    }
}
