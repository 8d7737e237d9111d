package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;

/** Changes of stores by tests. */
final class Writes {

    private Writes() {}

    /** {@code update} is SPARQL, with all prefixes declared and {@code <ID/…>} and {@code <MODE/…>} written out. */
    static void update(CheckedStore store, String update) {
        store.write(dataset -> {
            update(dataset, update);
            return null;
        });
    }

    static void update(DatasetGraph dataset, String update) {
        String text = update.replace("<ID/", "<" + Namespaces.ID).replace("<MODE/", "<" + Namespaces.SCHEME + "mode/");
        StringBuilder prefixes = new StringBuilder();
        Namespaces.PREFIXES
                .getNsPrefixMap()
                .forEach((prefix, iri) -> prefixes.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        UpdateExec.dataset(dataset).update(prefixes + text).execute();
    }

    /** An update that makes a difference of its own for each number. */
    static String note(int number) {
        return "INSERT DATA { GRAPH graph:reference { <ID/state/southland> skos:note \"" + number + "\" } }";
    }

    /** What comes of {@code update}, which is refused. */
    static RejectedChange rejected(CheckedStore store, String update) {
        return catchThrowableOfType(RejectedChange.class, () -> update(store, update));
    }

    /** Holds that {@code attempt} leaves a store of {@code project} as it is. */
    static void unchanged(Project project, Consumer<CheckedStore> attempt) {
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            Edition edition = store.edition().get();
            Set<Quad> before = contents(store);
            attempt.accept(store);
            assertThat(store.edition().get()).isSameAs(edition);
            assertThat(contents(store)).isEqualTo(before);
        }
    }

    static Set<Quad> contents(Store store) {
        return store.dataset().calculateRead(() -> StoredGraphs.quads(store.dataset(), graph -> true));
    }
}
