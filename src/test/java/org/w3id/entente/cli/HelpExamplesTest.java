package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples at the end of every command's help: each stands in a line of its own and does what it should. */
class HelpExamplesTest {

    private static final List<String> COMMANDS = List.of(
            "",
            "tensions",
            "why",
            "why-not",
            "what-if",
            "timeline",
            "theories",
            "query",
            "queries",
            "validate",
            "sources",
            "sources blocks",
            "sources locate",
            "sources verify",
            "push",
            "serve",
            "publish",
            "infer",
            "completion");

    /** Runs until it is told to end; with --help its other words are read, and that is all. */
    private static final Pattern ENDLESS = Pattern.compile("entente (serve|publish) .*");

    /** Files and servers that only the reader has; such examples are refused for that alone. */
    private static final Pattern OF_THE_READER =
            Pattern.compile("my-[a-z]+\\.\\w+|texts/kim-2019\\.txt|--texts texts|localhost");

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    @Test
    void everyCommandIsTried() {
        String help = CommandRun.of("--help").out();
        List<String> told = help.substring(help.indexOf("Commands:"), help.indexOf("Example:"))
                .lines()
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split("\\s")[0])
                .toList();

        assertThat(COMMANDS).containsAll(told);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleWorks() {
        return COMMANDS.stream()
                .flatMap(command -> examples(command).stream())
                .map(example -> dynamicTest(example, () -> works(example)));
    }

    private static void works(String example) {
        String[] pipe = example.split(" \\| ");
        String input = pipe.length == 1 ? "" : pipe[0].replaceFirst("^echo '(.*)'$", "$1");
        String[] words = WORD.matcher(pipe[pipe.length - 1].replaceFirst(" > .*", ""))
                .results()
                .map(word -> word.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"))
                .skip(1)
                .toArray(String[]::new);

        if (ENDLESS.matcher(example).matches()) {
            words = Stream.concat(Arrays.stream(words), Stream.of("--help")).toArray(String[]::new);
        }

        CommandRun run = CommandRun.withInput(input, words);

        if (OF_THE_READER.matcher(example).find()) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).containsPattern("my-|texts|localhost").doesNotContain("Usage:");
        } else {
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).isNotEmpty();
        }
    }

    /** The calls below "Example:"; a line that ends in a backslash goes on in the next. */
    private static List<String> examples(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.removeIf(String::isEmpty);
        words.add("--help");
        String help = CommandRun.of(words.toArray(String[]::new)).out();
        if (!help.contains("Example:")) {
            return List.of();
        }
        String footer = help.substring(help.indexOf("Example:") + "Example:".length());
        return Arrays.stream(footer.strip().replaceAll("\\\\\\R\\s+", "").split("\\R"))
                .map(String::strip)
                .filter(example -> example.matches("(entente|echo)( .*)?"))
                .toList();
    }
}
