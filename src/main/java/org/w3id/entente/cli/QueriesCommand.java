package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
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
            out.println(json(queries));
        } else if (queries.isEmpty()) {
            spec.commandLine().getErr().println("No queries.");
        } else {
            out.print(table(queries).text(Terminal.detect()));
        }
        out.flush();
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

    private static JsonArray json(List<StoredQuery> queries) {
        JsonArray list = new JsonArray();
        for (StoredQuery query : queries) {
            JsonArray tags = new JsonArray();
            query.decorators().tags().forEach(tags::add);
            list.add(JsonBuilder.create()
                    .startObject()
                    .pair("group", query.group())
                    .pair("name", query.name())
                    .pair("summary", query.decorators().summary())
                    .pair("description", query.decorators().description())
                    .pair("tags", tags)
                    .finishObject()
                    .build());
        }
        return list;
    }
}
