package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.publication.Edition;

/** The picture of the classes shows each once, below one of those of which it is a kind. */
class ClassTreeTest {

    private static ClassTree tree(Edition edition) {
        return ClassTree.of(
                edition,
                new Vocabulary(edition),
                new ThingNames(edition, Links.of(edition, Hosting.FILES, "vocab/index.html")));
    }

    @Test
    void eachClassStandsOnceInAPlaceOfItsOwn() {
        Edition edition = Pages.OF_PROJECT.edition();
        List<ClassTree.Box> boxes = tree(edition).boxes();
        assertThat(boxes)
                .extracting(box -> box.type().text())
                .containsExactlyInAnyOrderElementsOf(new Vocabulary(edition)
                        .classes().stream().map(edition.labels()::of).toList());
        assertThat(boxes).extracting(box -> box.x() + " " + box.y()).doesNotHaveDuplicates();
    }

    @Test
    void governmentStandsBelowOrganBelowActor() {
        ClassTree.Box government = tree(Pages.OF_PROJECT.edition()).boxes().stream()
                .filter(box -> box.type().text().equals("government"))
                .findFirst()
                .orElseThrow();
        assertThat(government.type().href()).hasValue("../vocab/Government.html");
        assertThat(government.parent().type().text()).isEqualTo("organ of state");
        assertThat(government.parent().parent().type().text()).isEqualTo("actor");
        assertThat(government.parent().parent().parent()).isNull();
        assertThat(government.x()).isGreaterThan(government.parent().x());
        assertThat(government.y()).isGreaterThan(government.parent().y());
    }

    @Test
    void circleBelowAClassEnds() {
        Edition edition =
                Pages.with(RDFParser.fromString("""
                        @prefix ent: <https://w3id.org/entente/vocab/> .
                        @prefix owl: <http://www.w3.org/2002/07/owl#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        ent:Top a owl:Class ; rdfs:label "top" ; rdfs:isDefinedBy ent: .
                        ent:Left a owl:Class ; rdfs:label "left" ; rdfs:isDefinedBy ent: ; rdfs:subClassOf ent:Top, ent:Right .
                        ent:Right a owl:Class ; rdfs:label "right" ; rdfs:isDefinedBy ent: ; rdfs:subClassOf ent:Left .
                        """, Lang.TURTLE).toGraph()).edition();
        assertThat(tree(edition).boxes())
                .filteredOn(box ->
                        List.of("top", "left", "right").contains(box.type().text()))
                .extracting(box -> box.type().text() + " below "
                        + (box.parent() == null
                                ? "nothing"
                                : box.parent().type().text()))
                .containsExactly("top below nothing", "left below top", "right below left");
    }
}
