package org.w3id.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.jena.graph.Graph;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.project.TextFile;
import org.w3id.entente.query.QueryCatalogue;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code entente}; alone it prints what the graph holds and which tensions follow. */
@Command(
        name = "entente",
        description =
                "A knowledge graph of alliance relations: cited claims, checked answers, tensions with their proofs.",
        mixinStandardHelpOptions = true,
        version = "entente 0.1.0",
        footer = {"", "Example:", "  entente", "  entente tensions --between \"South Korea,Japan\""},
        subcommands = {
            TensionsCommand.class,
            WhyCommand.class,
            WhyNotCommand.class,
