package org.w3id.entente.cli;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands that are suggested: whole, so that they can be typed or pasted as they stand. */
final class NextCommand {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:,+@%=-]+");

    private NextCommand() {}

    /** A call of this program with {@code words}; what a shell would take apart stands in quotation marks. */
    static String of(String... words) {
        return Stream.concat(Stream.of(Entente.command()), Arrays.stream(words).map(NextCommand::quoted))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : '"' + word.replaceAll("([\"\\\\$`])", "\\\\$1") + '"';
    }
}
