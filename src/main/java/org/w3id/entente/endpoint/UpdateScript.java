package org.w3id.entente.endpoint;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.modify.request.UpdateWriter;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;

/**
 * The updates of an inference as a text that people can read and run without this program. Each has a work graph of its own.
 */
public final class UpdateScript {

    private static final PrefixMapping PREFIXES = Namespaces.QUERY_PREFIXES;

    private static final Pattern PREFIX_LINE = Pattern.compile("^PREFIX .*\n", Pattern.MULTILINE);

    private UpdateScript() {}

    /**
     * The script for {@code request} on a server that has the named graphs of {@code graphs}.
     *
     * @throws InputException where it would replace one of {@code graphs}, or a graph that it reads
     */
    public static String of(InferenceRequest request, DatasetGraph graphs, List<EntenteRule> rules) {
        Node target = request.target();
        if (request.stated().contains(target) || graphs.containsGraph(target)) {
            throw new InputException("The script would replace the data of the graph <" + target.getURI()
                    + ">. Name another one with --into, such as graph:inferred.");
        }
        List<Node> stated = request.stated(graphs.listGraphNodes());
        InferenceUpdates updates = new InferenceUpdates(
                request, stated, request.workGraph(UUID.randomUUID().toString()));
        List<UpdateStratum> strata = updates.strata(rules);
        StringBuilder script = new StringBuilder("# At first: away with what an earlier run of this script left.\n");
        script.append(text(updates.clear())).append(" ;\n\n");
        for (int i = 0; i < strata.size(); i++) {
            UpdateStratum stratum = strata.get(i);
            script.append("# Step ")
                    .append(i + 1)
                    .append(" of ")
                    .append(strata.size() + 1)
                    .append(": ");
            script.append(stratum.rules().stream().map(EntenteRule::name).collect(Collectors.joining(", ")));
            if (stratum.recursive()) {
                script.append("\n# Repeat this step until <")
                        .append(updates.work().getURI())
                        .append("> grows no more.");
            }
            script.append('\n').append(text(stratum.updates())).append(" ;\n\n");
        }
        script.append("# Step ").append(strata.size() + 1).append(" of ").append(strata.size() + 1);
        script.append(": in place of all that <").append(target.getURI()).append("> held.\n");
        script.append(text(updates.trim())).append(" ;\n\n");
        script.append(text(updates.replace()));
        return prologue(script.toString()) + "\n" + script;
    }

    private static String text(UpdateRequest request) {
        return request.getOperations().stream().map(UpdateScript::text).collect(Collectors.joining(" ;\n\n"));
    }

    private static String text(Update update) {
        IndentedLineBuffer text = new IndentedLineBuffer();
        UpdateWriter.output(update, text, new SerializationContext(PREFIXES));
        return PREFIX_LINE.matcher(text.asString()).replaceAll("").strip();
    }

    /** Only the prefixes that {@code script} uses. */
    private static String prologue(String script) {
        return PREFIXES.getNsPrefixMap().entrySet().stream()
                .filter(prefix -> Pattern.compile("(?<![\\w/-])" + prefix.getKey() + ":")
                        .matcher(script)
                        .find())
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
