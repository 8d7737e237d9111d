package org.w3id.entente.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.w3id.entente.project.InputException;

/**
 * What the lines of a query file that begin with {@code #+} say about the query, in the YAML that grlc reads.
 *
 * @param summary the question that the query answers, empty if not given
 * @param description how to read the answer, empty if not given
 * @param tags words to find the query by
 * @param defaults values of parameters, by the parameter's name
 */
public record Decorators(String summary, String description, List<String> tags, Map<String, String> defaults) {

    static final String MARK = "#+";

    /**
     * Reads the decorators in {@code text}; decorators of other names are left alone.
     *
     * @throws InputException with line and column of {@code file} where the YAML is not well-formed or not of this shape
     */
    public static Decorators in(Path file, String text) {
        List<String> lines = text.lines().toList();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                places.add(i);
            }
        }
        String yaml =
                places.stream().map(i -> lines.get(i).substring(MARK.length())).collect(Collectors.joining("\n"));
        Object loaded = load(file, places, yaml);
        if (loaded == null) {
            return new Decorators("", "", List.of(), Map.of());
        }
        if (!(loaded instanceof Map<?, ?> given)) {
            throw new InputException(file, places.get(0) + 1L, 0, "write decorators as \"#+ name: value\"");
        }
        return new Decorators(
                text(given.get("summary")),
                text(given.get("description")),
                tags(file, given.get("tags")),
                defaults(file, given.get("defaults")));
    }

    private static Object load(Path file, List<Integer> places, String yaml) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElseThrow();
            int line = places.get(Math.min(mark.getLine(), places.size() - 1));
            throw new InputException(
                    file,
                    line + 1L,
                    mark.getColumn() + MARK.length() + 1L,
                    "the decorators are not well-formed YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new InputException(file, places.get(0) + 1L, 0, "the decorators cannot be read: " + e.getMessage());
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> tags(Path file, Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new InputException(
                    file, 0, 0, "\"tags\" must be a list: write \"#+ tags:\" and then \"#+   - word\"");
        }
        return list.stream().map(Decorators::text).toList();
    }

    private static Map<String, String> defaults(Path file, Object value) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Object entry : value == null ? List.of() : value instanceof List<?> list ? list : List.of(value)) {
            if (!(entry instanceof Map<?, ?> pairs)) {
                throw new InputException(
                        file,
                        0,
                        0,
                        "\"defaults\" must be a list: write \"#+ defaults:\" and then \"#+   - name: value\"");
            }
            pairs.forEach((name, given) -> defaults.put(text(name), text(given)));
        }
        return defaults;
    }
}
