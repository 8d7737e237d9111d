package org.w3id.entente.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.w3id.entente.project.Project;

/** Opens a store and gives a state one name after the other until it is killed: Southland 1, Southland 2 … */
final class EndlessWriting {

    private static final String RENAME = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            DELETE { GRAPH ?g { ?state skos:prefLabel ?old } }
            INSERT { GRAPH ?g { ?state skos:prefLabel "Southland NUMBER"@en ; skos:note "NUMBER" } }
            WHERE { GRAPH ?g { ?state skos:prefLabel ?old }
                    FILTER (?state = <https://w3id.org/entente/id/state/southland> && ?g = <https://w3id.org/entente/graph/reference>) }
            """;

    private EndlessWriting() {}

    /** Folder of the store, folder of the project. */
    public static void main(String[] arguments) {
        Project project = Project.in(Path.of(arguments[1]));
        Tdb2Store database = Tdb2Store.open(new StoreSettings(Path.of(arguments[0]), false, "1.0.0"), project);
        CheckedStore store = CheckedStore.of(database, project);
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        for (int i = 1; Instant.now().isBefore(end); i++) {
            int number = i;
            System.out.println("begin " + number);
            store.write(dataset -> {
                rename(dataset, number);
                System.out.println("changed " + number);
                return true;
            });
            System.out.println("made " + number);
        }
    }

    static boolean rename(DatasetGraph dataset, int number) {
        UpdateExec.dataset(dataset)
                .update(RENAME.replace("NUMBER", Integer.toString(number)))
                .execute();
        return true;
    }
}
