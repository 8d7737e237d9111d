package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.w3id.entente.source.PaperText;
import org.w3id.entente.source.PassageTurtle;
import org.w3id.entente.source.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente sources locate}. */
@Command(
        name = "locate",
        description = {
            "Print the passage in Turtle, ready for passages.ttl, for every place in FILE where TEXT occurs.",
            "White space does not count. Exit code 1 where TEXT occurs nowhere."
        },
        footer = {"", "Example:", "  entente sources locate texts/kim-2019.txt \"In February 2019\""})
final class SourcesLocateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "FILE", description = "A UTF-8 text file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "TEXT", description = "Words of one block, as they stand there.")
    private String text;

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            description = "Name of the paper. Default: the name of FILE without its ending.")
    private String paper;

    @Override
    public Integer call() {
        List<Place> places = PaperText.read(file).places(text);
        if (places.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": the text occurs in no block. A passage lies within one block:"
                            + " locate a sentence that runs on into another block in two parts.");
            return ExitCode.FINDINGS.code();
        }
        String name = paper == null ? baseName() : paper;
        PrintWriter out = spec.commandLine().getOut();
        out.print(places.stream().map(place -> PassageTurtle.of(name, place)).collect(Collectors.joining("\n")));
        return ExitCode.DONE.code();
    }

    private String baseName() {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
