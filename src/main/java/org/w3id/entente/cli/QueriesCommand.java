package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.entente.query.QueryCatalogue;
import org.w3id.entente.query.StoredQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the stored queries. */
@Command(
        name = "queries",
        description = "Lists the stored queries with the questions that they answer.",
        footer = {"", "Example:", "  entente queries --tag time"})
final class QueriesCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only the queries with this tag.")
    private String tag;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json. Default: table.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("a list of queries", Format.TABLE, Format.JSON);
        List<StoredQuery> queries = QueryCatalogue.of(entente.project()).queries().stream()
                .filter(query -> tag == null || query.decorators().tags().contains(tag))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(Json.array(queries, QueriesCommand::object));
        } else if (queries.isEmpty()) {
            spec.commandLine().getErr().println("No queries.");
        } else {
            grouped(queries, Terminal.detect()).forEach(out::println);
        }
        return ExitCode.DONE.code();
    }

    /** Name and question of each query below its group, and all tags at the end. */
    private static List<String> grouped(List<StoredQuery> queries, Terminal terminal) {
        WrappedText text = new WrappedText(terminal.width());
        int names =
                queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
        String group = null;
        for (StoredQuery query : queries) {
            if (!query.group().equals(group)) {
                group = query.group();
                text.add(0, terminal.bold(group));
            }
            String name = query.name() + " ".repeat(names - query.name().length() + 2);
            text.add(2, name, query.decorators().summary());
        }
        text.blank();
        text.add(0, "Tags: ", String.join(", ", tags(queries)));
        return text.lines();
    }

    private static List<String> tags(List<StoredQuery> queries) {
        return queries.stream()
                .flatMap(query -> query.decorators().tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static JsonObject object(StoredQuery query) {
        JsonObject object = new JsonObject();
        object.put("group", query.group());
        object.put("name", query.name());
        object.put("summary", query.decorators().summary());
        object.put("description", query.decorators().description());
        object.put("tags", Json.texts(query.decorators().tags()));
        return object;
    }
}
