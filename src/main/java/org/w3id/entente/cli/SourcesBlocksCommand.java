package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.entente.source.Block;
import org.w3id.entente.source.PaperText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente sources blocks}. */
@Command(
        name = "blocks",
        description = "List the blocks of a text, one per line: number, SHA-256, length in characters, first words.",
        footer = {"", "Example:", "  entente sources blocks texts/kim-2019.txt"})
final class SourcesBlocksCommand implements Callable<Integer> {

    private static final int FIRST_WORDS = 50;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", description = "A UTF-8 text file.")
    private Path file;

    @Option(names = "--full", description = "Print the whole text of each block, as it is hashed and counted.")
    private boolean full;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Block> blocks = PaperText.read(file).blocks();
        int numberWidth = Integer.toString(blocks.size()).length();
        int lengthWidth = Integer.toString(
                        blocks.stream().mapToInt(Block::length).max().orElse(0))
                .length();
        String row = "%" + numberWidth + "d  %s  %" + lengthWidth + "d  %s%n";
        for (Block block : blocks) {
            String text = full ? block.text() : firstWords(block.text());
            out.printf(Locale.ROOT, row, block.number(), block.sha256(), block.length(), text);
        }
        return ExitCode.DONE.code();
    }

    private static String firstWords(String text) {
        if (text.codePointCount(0, text.length()) <= FIRST_WORDS) {
            return text;
        }
        int limit = text.offsetByCodePoints(0, FIRST_WORDS);
        int space = text.lastIndexOf(' ', limit);
        return text.substring(0, space > 0 ? space : limit) + " …";
    }
}
