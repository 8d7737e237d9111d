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
            out.print(table(queries).text(Terminal.detect()));
        }
        return ExitCode.DONE.code();
    }

    private static Table table(List<StoredQuery> queries) {
        return new Table(
                List.of("group", "name", "question", "tags"),
                queries.stream()
                        .map(query -> List.of(
                                query.group(),
                                query.name(),
                                query.decorators().summary(),
                                String.join(", ", query.decorators().tags())))
                        .toList());
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
