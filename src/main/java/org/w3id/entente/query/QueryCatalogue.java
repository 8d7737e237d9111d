package org.w3id.entente.query;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

/**
 * The stored queries of a project, in the order of group and name.
 *
 * @param queries all of them
 */
public record QueryCatalogue(List<StoredQuery> queries) {

    /** Reads {@code queries/<group>/<name>.rq}; throws {@link InputException} where the decorators of one are faulty. */
    public static QueryCatalogue of(Project project) {
        return new QueryCatalogue(Project.files(project.queries(), StoredQuery.SUFFIX).stream()
                .map(file -> StoredQuery.read(group(project.queries(), file), file))
                .sorted(Comparator.comparing(StoredQuery::group).thenComparing(StoredQuery::name))
                .toList());
    }

    private static String group(Path folder, Path file) {
        Path parent = folder.relativize(file).getParent();
        return parent == null ? "" : parent.toString().replace('\\', '/');
    }

    /**
     * The query of this name, given as {@code name} or {@code group/name}.
     *
     * @throws InputException that names the nearest ones where there is none, and the candidates where there are several
     */
    public StoredQuery find(String name) {
        List<StoredQuery> found = called(name);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new InputException(
                    "No stored query \"" + name + "\"." + suggestion(name) + " \"entente queries\" lists all of them.");
        }
        throw new InputException("Several stored queries are called \"" + name + "\". Say which: "
                + found.stream().map(StoredQuery::fullName).collect(Collectors.joining(" or ")) + ".");
    }

    /** Whether any query has this name. */
    public boolean holds(String name) {
        return !called(name).isEmpty();
    }

    private List<StoredQuery> called(String name) {
        return queries.stream()
                .filter(query -> name.equals(query.name()) || name.equals(query.fullName()))
                .toList();
    }

    private String suggestion(String name) {
        return Suggestion.of(name, queries.stream().map(StoredQuery::fullName).toList());
    }
}
