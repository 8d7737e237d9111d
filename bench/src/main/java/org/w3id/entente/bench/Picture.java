package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws results: a panel for each shape, in which each engine is a line from its smallest to its largest size, both axes
 * logarithmic.
 */
final class Picture {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 380;
    private static final int LEFT = 60;
    private static final int TOP = 60;
    private static final int LABELS = 150;
    private static final double LEAST_SECONDS = 0.1;
    private static final double MOST_SECONDS = 600;
    private static final double LEAST_SIZE = 100_000;
    private static final double MOST_SIZE = 10_000_000;

    /** Colours that are told apart by most people and on light and dark ground (Okabe and Ito 2008). */
    private static final Map<String, String> COLOURS = new LinkedHashMap<>(Map.of(
            "entente", "#D55E00",
            "vlog", "#009E73",
            "vlog-ntriples", "#56B4E9",
            "jena-rete", "#0072B2",
            "jena-rete-careless", "#7A7A7A",
            "jena-sparql", "#CC79A7",
            "rdf4j-sparql", "#B59500"));

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Helvetica, Arial, sans-serif" \
            font-size="12" role="img" aria-labelledby="title desc">
              <title id="title">Seconds from a file of N-Triples to all that follows</title>
              <desc id="desc">%s</desc>
              <style>
                .ground { fill: #ffffff } .text { fill: #222222 } .faint { fill: #666666 } .grid { stroke: #dddddd }
                @media (prefers-color-scheme: dark) {
                  .ground { fill: #16181d } .text { fill: #e8e8e8 } .faint { fill: #a0a0a0 } .grid { stroke: #3a3d44 }
                }
              </style>
              <rect class="ground" width="100%%" height="100%%"/>
            """;

    private final List<JsonObject> results;
    private final StringBuilder svg = new StringBuilder();

    private Picture(List<JsonObject> results) {
        this.results = results;
    }

    /** The picture of all results that are engines'. */
    static String of(List<JsonObject> results) {
        return new Picture(results.stream()
                        .filter(result ->
                                COLOURS.containsKey(result.get("engine").getAsString()))
                        .toList())
                .draw();
    }

    private String draw() {
        int panel = LEFT + WIDTH + LABELS;
        svg.append(String.format(Locale.ROOT, HEAD, 2 * panel, TOP + HEIGHT + 80, description()));
        text(
                LEFT,
                24,
                "text",
                "start",
                "Seconds to load N-Triples and to infer all that follows, warm; both scales logarithmic");
        int x = LEFT;
        for (Shape shape : Shape.values()) {
            panel(x, shape);
            x += panel;
        }
        text(LEFT, TOP + HEIGHT + 66, "faint", "start", "✕ at the next size: over ten minutes, or out of memory");
        return svg.append("</svg>\n").toString();
    }

    private void panel(int left, Shape shape) {
        text(
                left,
                TOP - 12,
                "text",
                "start",
                "state and period " + (shape == Shape.PRE_JOINED ? "pre-joined" : "to be matched together"));
        for (double seconds : new double[] {0.1, 1, 10, 100, 600}) {
            line(left, y(seconds), left + WIDTH, y(seconds));
            text(
                    left - 8,
                    y(seconds) + 4,
                    "faint",
                    "end",
                    String.format(Locale.ROOT, seconds < 1 ? "%.1f" : "%.0f", seconds));
        }
        for (double size : new double[] {1e5, 1e6, 5e6, 1e7}) {
            line(left + x(size), TOP, left + x(size), TOP + HEIGHT);
            text(
                    left + x(size),
                    TOP + HEIGHT + 20,
                    "faint",
                    "middle",
                    size < 1e6 ? "100k" : String.format(Locale.ROOT, "%.0fM", size / 1e6));
        }
        text(left + WIDTH / 2.0, TOP + HEIGHT + 42, "faint", "middle", "triples");
        List<Label> labels = new ArrayList<>();
        for (String engine : COLOURS.keySet().stream().sorted().toList()) {
            curve(left, shape, engine, labels);
        }
        write(labels);
    }

    /** What an engine is called at the end of its line. */
    private record Label(double x, double y, String engine, String text) {}

    private void curve(int left, Shape shape, String engine, List<Label> labels) {
        StringBuilder points = new StringBuilder();
        Label label = null;
        for (JsonObject result : results) {
            if (!result.get("engine").getAsString().equals(engine)
                    || !result.get("shape").getAsString().equals(shape.toString())
                    || result.has("failed")) {
                continue;
            }
            double x = left + x(result.get("size").getAsDouble());
            double y = y(seconds(result));
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(
                    Locale.ROOT,
                    "  <circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>%n",
                    x,
                    y,
                    COLOURS.get(engine)));
            label = new Label(x + 9, y + 4, engine, engine + (fails(shape, engine) ? " ✕" : ""));
        }
        if (label != null) {
            svg.append(String.format(
                    Locale.ROOT,
                    "  <polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                    points.toString().strip(),
                    COLOURS.get(engine)));
            labels.add(label);
        }
    }

    private boolean fails(Shape shape, String engine) {
        return results.stream()
                .anyMatch(result -> result.has("failed")
                        && result.get("engine").getAsString().equals(engine)
                        && result.get("shape").getAsString().equals(shape.toString()));
    }

    /** From top to bottom, each moved down as far as is needed to be read. */
    private void write(List<Label> labels) {
        labels.sort(Comparator.comparingDouble(Label::x).thenComparingDouble(Label::y));
        double least = 0;
        double x = 0;
        for (Label label : labels) {
            double y = label.x() == x ? Math.max(label.y(), least) : label.y();
            x = label.x();
            svg.append(String.format(
                    Locale.ROOT,
                    "  <text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
                    label.x(),
                    y,
                    COLOURS.get(label.engine()),
                    label.text()));
            least = y + 14;
        }
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (JsonObject result : results) {
            text.append(result.get("engine").getAsString()).append(", ");
            text.append(result.get("shape").getAsString()).append(", ");
            text.append(result.get("size").getAsLong()).append(" triples: ");
            text.append(
                    result.has("failed")
                            ? result.get("failed").getAsString()
                            : String.format(Locale.ROOT, "%.2f s", seconds(result)));
            text.append(". ");
        }
        return text.toString().strip();
    }

    private static double seconds(JsonObject result) {
        return ResultTable.warm(result.getAsJsonArray("load")) + ResultTable.warm(result.getAsJsonArray("infer"));
    }

    private static double x(double size) {
        return WIDTH * Math.log(size / LEAST_SIZE) / Math.log(MOST_SIZE / LEAST_SIZE);
    }

    private static double y(double seconds) {
        double part =
                Math.log(Math.max(LEAST_SECONDS, seconds) / LEAST_SECONDS) / Math.log(MOST_SECONDS / LEAST_SECONDS);
        return TOP + HEIGHT * (1 - part);
    }

    private void line(double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "  <line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private void text(double x, double y, String style, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "  <text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                style,
                x,
                y,
                anchor,
                text));
    }
}
