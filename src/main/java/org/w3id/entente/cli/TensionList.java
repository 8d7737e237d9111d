package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.experiment.AsOf;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.query.AnswerText;

/** Tensions as a table, as CSV or as JSON. */
final class TensionList {

    /** A column: its name, and what stands in it for a tension. */
    private record Column(String name, Function<Tension, String> cell) {}

    /** Where the column of ends stands. */
    private static final int UNTIL = 5;

    private final List<Tension> tensions;
    private final Graph stated;
    private final Labels labels;
    private final Optional<AsOf> asOf;

    TensionList(List<Tension> tensions, Graph stated) {
        this(tensions, stated, Optional.empty());
    }

    /** With a column that tells how certain it is that they held as of then. */
    TensionList(List<Tension> tensions, Graph stated, Optional<AsOf> asOf) {
        this.tensions = tensions;
        this.stated = stated;
        this.labels = new Labels(stated);
        this.asOf = asOf;
    }

    /** An array of objects with full IRIs, but for kind and status, which are the short names of their concepts. */
    String json() {
        return Json.array(tensions, this::object).toString();
    }

    /** The table with the labels of things, the counts of grounds, and the IRI of each, each line with its end. */
    String csv() {
        List<Column> columns = new ArrayList<>(columns());
        columns.add(new Column(
                "claims", tension -> Integer.toString(grounding(tension).claims())));
        columns.add(new Column(
                "modes", tension -> Integer.toString(grounding(tension).modes().size())));
        columns.add(new Column(
                "publishers",
                tension -> Integer.toString(grounding(tension).publishers().size())));
        columns.add(new Column("iri", tension -> tension.iri().getURI()));
        return AnswerText.csv(names(columns), rows(columns));
    }

    /** The table, each line with its end; empty where there is no tension. */
    String table(Terminal terminal) {
        return table(columns(), terminal);
    }

    /** Without the end and with the short names of kinds, so that it fits a terminal in few lines. */
    String shortTable(Terminal terminal) {
        List<Column> columns = new ArrayList<>(columns());
        columns.removeIf(column -> column.name().equals("until"));
        columns.replaceAll(column -> column.name().equals("kind")
                ? new Column("kind", tension -> ShortName.lastPart(tension.kind()))
                : column);
        return table(columns, terminal);
    }

    private String table(List<Column> columns, Terminal terminal) {
        return tensions.isEmpty() ? "" : new Table(names(columns), rows(columns)).readable(terminal);
    }

    /** What the status of tensions, or of relations, says and what it does not. */
    static String legend(boolean relations) {
        return "status: how firm the grounds are. That the " + (relations ? "relation" : "tension")
                + " follows is the theory's inference.";
    }

    /** What {@code entente why} takes as name of a tension or relation. */
    static String name(Tension tension) {
        return tension.iri().getURI().substring(Namespaces.ID.length()).replaceFirst("^(tension|relation)/", "");
    }

    private Grounding grounding(Tension tension) {
        return Grounding.of(stated, tension.grounds());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(usualColumns());
        asOf.ifPresent(time -> columns.add(
                UNTIL + 1, new Column("then", tension -> time.then(tension).toString())));
        return columns;
    }

    private List<Column> usualColumns() {
        return List.of(
                new Column(
                        "parties",
                        tension -> joined(
                                tension.parties().stream().map(labels::of).toList())),
                new Column("kind", tension -> labels.of(tension.kind())),
                new Column("issue", tension -> labels.of(tension.issue())),
                new Column("status", tension -> labels.of(tension.status())),
                new Column(
                        "since",
                        tension -> Objects.requireNonNullElse(tension.period().since(), "")),
                new Column(
                        "until",
                        tension -> Objects.requireNonNullElse(tension.period().until(), "")),
                new Column(
                        "rule",
                        tension -> joined(tension.rules().stream()
                                .map(RuleDescription::title)
                                .toList())),
                new Column("sources", tension -> joined(sources(tension))));
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private List<List<String>> rows(List<Column> columns) {
        return tensions.stream()
                .map(tension -> columns.stream()
                        .map(column -> column.cell().apply(tension))
                        .toList())
                .toList();
    }

    private List<String> sources(Tension tension) {
        return tension.grounds().stream()
                .flatMap(ground -> CitedClaim.of(stated, ground).sources().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String joined(Collection<String> parts) {
        return String.join("; ", parts);
    }

    private JsonObject object(Tension tension) {
        JsonObject object = new JsonObject();
        object.put("iri", tension.iri().getURI());
        object.put("kind", ShortName.lastPart(tension.kind()));
        object.put("parties", array(tension.parties()));
        object.put("issue", tension.issue().getURI());
        object.put("status", ShortName.lastPart(tension.status()));
        object.put("since", textOrNull(tension.period().since()));
        object.put("until", textOrNull(tension.period().until()));
        object.put(
                "rules",
                array(tension.rules().stream().map(RuleDescription::iri).toList()));
        object.put(
                "theories",
                array(tension.rules().stream()
                        .map(RuleDescription::theory)
                        .distinct()
                        .toList()));
        object.put("grounds", array(tension.grounds()));
        TheoryData.put(object, grounding(tension));
        asOf.ifPresent(time -> object.put("then", time.then(tension).toString()));
        object.put("label", tension.label());
        return object;
    }

    private static JsonArray array(List<Node> nodes) {
        return Json.texts(nodes.stream().map(Node::getURI).toList());
    }

    private static JsonValue textOrNull(String text) {
        return text == null ? JsonNull.instance : new JsonString(text);
    }
}
