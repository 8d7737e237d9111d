package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.query.AnswerText;

/** Tensions as a table, as CSV or as JSON. */
final class TensionList {

    private static final List<String> COLUMNS =
            List.of("parties", "kind", "issue", "status", "since", "until", "rule", "sources");

    private final List<Tension> tensions;
    private final Graph stated;
    private final Labels labels;

    TensionList(List<Tension> tensions, Graph stated) {
        this.tensions = tensions;
        this.stated = stated;
        this.labels = new Labels(stated);
    }

    /** An array of objects with full IRIs, but for kind and status, which are the short names of their concepts. */
    String json() {
        return Json.array(tensions, TensionList::object).toString();
    }

    /** The table with the labels of things, each line with its end. */
    String csv() {
        return AnswerText.csv(COLUMNS, rows());
    }

    /** The table, each line with its end; empty where there is no tension. */
    String table(Terminal terminal) {
        return tensions.isEmpty() ? "" : new Table(COLUMNS, rows()).text(terminal);
    }

    /** Without the end and with the short names of kinds, so that it fits a terminal in few lines. */
    String shortTable(Terminal terminal) {
        List<String> columns = List.of("parties", "kind", "issue", "status", "since", "rule", "sources");
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> whole = rows();
        for (int i = 0; i < tensions.size(); i++) {
            List<String> row = new ArrayList<>(whole.get(i));
            row.remove(COLUMNS.indexOf("until"));
            row.set(columns.indexOf("kind"), ShortName.lastPart(tensions.get(i).kind()));
            rows.add(row);
        }
        return tensions.isEmpty() ? "" : new Table(columns, rows).text(terminal);
    }

    /** What {@code entente why} takes as name of a tension or relation. */
    static String name(Tension tension) {
        return tension.iri().getURI().substring(Namespaces.ID.length()).replaceFirst("^(tension|relation)/", "");
    }

    /** One row for each tension. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Tension tension : tensions) {
            rows.add(List.of(
                    joined(tension.parties().stream().map(labels::of).toList()),
                    labels.of(tension.kind()),
                    labels.of(tension.issue()),
                    labels.of(tension.status()),
                    Objects.requireNonNullElse(tension.period().since(), ""),
                    Objects.requireNonNullElse(tension.period().until(), ""),
                    joined(tension.rules().stream().map(RuleDescription::title).toList()),
                    joined(sources(tension))));
        }
        return rows;
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

    private static JsonObject object(Tension tension) {
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
