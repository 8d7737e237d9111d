package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The README shows what the program does. In its {@code console} blocks every line {@code $ ./entente …} is run; it has
 * to end with exit code 0, or the one of a comment {@code # exit code 1} behind it, and the lines shown beneath it have
 * to stand in the output in the same order, without gaps except where a line {@code …} stands for left-out lines.
 */
class ReadmeCommandsTest {

    private static final Path README = Path.of("README.md");
    private static final String ANY_LINES = "…";
    private static final Pattern BLOCK = Pattern.compile("^```console\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("\\$ \\./entente\\b(.*?)(?:\\s+#\\s*(?:exit code (\\d))?.*)?");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    /** A command of the README; {@code shown} holds the lines beneath it. */
    private record Example(String line, List<String> shown) {

        /** The parts of {@link #shown} between the lines that stand for any lines. */
        List<List<String>> passages() {
            List<List<String>> passages = new ArrayList<>();
            passages.add(new ArrayList<>());
            for (String line : shown) {
                if (line.equals(ANY_LINES)) {
                    passages.add(new ArrayList<>());
                } else {
                    passages.get(passages.size() - 1).add(line);
                }
            }
            return passages;
        }
    }

    @Test
    void readmeShowsTheProgram() throws IOException {
        assertThat(examples(Files.readString(README))).hasSizeGreaterThanOrEqualTo(5);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandDoesWhatTheReadmeShows() throws IOException {
        return examples(Files.readString(README)).stream()
                .map(example -> dynamicTest(example.line(), () -> runs(example)));
    }

    @Test
    void examplesAreTakenFromConsoleBlocks() {
        List<Example> examples = examples("""
                ```sh
                $ ./entente no
                ```
                ```console
                $ mvn verify
                $ ./entente query "a b" --set x='c d'   # exit code 1
                one
                …
                two
                $ ./entente
                ```
                """);

        assertThat(examples)
                .containsExactly(
                        new Example(
                                "$ ./entente query \"a b\" --set x='c d'   # exit code 1", List.of("one", "…", "two")),
                        new Example("$ ./entente", List.of()));
        assertThat(examples.get(0).passages()).containsExactly(List.of("one"), List.of("two"));
        assertThat(arguments(" query \"a b\" --set x='c d'")).containsExactly("query", "a b", "--set", "x=c d");
    }

    private static void runs(Example example) {
        Matcher command = COMMAND.matcher(example.line());
        assertThat(command.matches()).isTrue();
        int expected = command.group(2) == null ? 0 : Integer.parseInt(command.group(2));
        StringWriter screen = new StringWriter();
        PrintWriter writer = new PrintWriter(screen);

        int exitCode = Entente.run(writer, writer, arguments(command.group(1)));

        writer.flush();
        assertThat(exitCode).as(screen.toString()).isEqualTo(expected);
        List<String> rest = screen.toString().lines().map(String::stripTrailing).toList();
        for (List<String> passage : example.passages()) {
            int at = Collections.indexOfSubList(rest, passage);
            assertThat(at)
                    .as("these lines:%n%s%nin:%n%s", String.join("\n", passage), String.join("\n", rest))
                    .isNotNegative();
            rest = rest.subList(at + passage.size(), rest.size());
        }
    }

    private static List<Example> examples(String markdown) {
        List<Example> examples = new ArrayList<>();
        BLOCK.matcher(markdown).results().map(block -> block.group(1)).forEach(block -> {
            List<String> shown = new ArrayList<>();
            for (String line : block.lines().map(String::stripTrailing).toList()) {
                if (COMMAND.matcher(line).matches()) {
                    shown = new ArrayList<>();
                    examples.add(new Example(line, shown));
                } else if (line.startsWith("$ ")) {
                    shown = new ArrayList<>();
                } else {
                    shown.add(line);
                }
            }
        });
        return examples;
    }

    private static String[] arguments(String words) {
        return WORD.matcher(words)
                .results()
                .map(word -> word.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"))
                .toArray(String[]::new);
    }
}
