package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A small picture of a thing between its neighbours. It is drawn wide enough for a telephone and says nothing that the page
 * does not say in text.
 *
 * @param description the same in words
 * @param height in units of which it is {@link #WIDTH} wide
 * @param edges lines from the thing to its neighbours
 * @param boxes the thing first
 */
public record Picture(String description, int height, List<Edge> edges, List<Box> boxes) {

    public static final int WIDTH = 440;

    private static final int SIDE = 144;
    private static final int CENTRE = 100;
    private static final int LINE = 17;
    private static final int PADDING = 9;
    private static final int GAP = 12;
    private static final int SIDE_LETTERS = 16;
    private static final int CENTRE_LETTERS = 11;
    private static final int CENTRE_LINES = 5;

    /** A line, as the data of an SVG path; broken where what it stands for is told as less than a fact. */
    public record Edge(String path, boolean fact) {}

    /** A box with its text; {@code href} is null where it leads nowhere. */
    public record Box(int x, int y, int width, int height, String href, String name, List<Line> lines) {}

    /** One line of text, by its middle and baseline; {@code relation} where it tells how the neighbour is related. */
    public record Line(int x, int y, String text, boolean relation) {}

    /**
     * A neighbour.
     *
     * @param what the thing
     * @param relation how it is related, in a few words
     * @param fact whether it is so related as told by facts
     */
    record Neighbour(Mention what, String relation, boolean fact) {}

    /** {@code centre} with its neighbours on both sides. */
    static Picture of(String centre, List<Neighbour> left, List<Neighbour> right) {
        int height = Math.max(
                Math.max(height(left), height(right)), boxHeight(TextLines.of(centre, CENTRE_LETTERS, CENTRE_LINES)));
        List<Box> boxes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        List<String> lines = TextLines.of(centre, CENTRE_LETTERS, CENTRE_LINES);
        int x = (WIDTH - CENTRE) / 2;
        boxes.add(box(x, (height - boxHeight(lines)) / 2, CENTRE, Mention.plain(centre), lines, 0));
        column(left, 1, height, boxes, edges);
        column(right, WIDTH - SIDE - 1, height, boxes, edges);
        return new Picture(description(centre, left, right), height + 2, edges, boxes);
    }

    private static void column(List<Neighbour> neighbours, int x, int height, List<Box> boxes, List<Edge> edges) {
        int y = (height - height(neighbours)) / 2;
        for (Neighbour neighbour : neighbours) {
            List<String> lines = lines(neighbour);
            Box box =
                    box(x, y, SIDE, neighbour.what(), lines, relation(neighbour).size());
            boxes.add(box);
            edges.add(new Edge(curve(box, height / 2), neighbour.fact()));
            y += box.height() + GAP;
        }
    }

    /** From the middle box to the nearer side of {@code box}. */
    private static String curve(Box box, int middle) {
        boolean left = box.x() < WIDTH / 2;
        int from = left ? (WIDTH - CENTRE) / 2 : (WIDTH + CENTRE) / 2;
        int to = left ? box.x() + box.width() : box.x();
        int bend = (from + to) / 2;
        int end = box.y() + box.height() / 2;
        return "M" + from + " " + middle + " C" + bend + " " + middle + " " + bend + " " + end + " " + to + " " + end;
    }

    private static List<String> lines(Neighbour neighbour) {
        List<String> lines = relation(neighbour);
        lines.addAll(TextLines.of(neighbour.what().text(), SIDE_LETTERS, 2));
        return lines;
    }

    private static List<String> relation(Neighbour neighbour) {
        return new ArrayList<>(TextLines.of(neighbour.relation(), SIDE_LETTERS + 3, 2));
    }

    /** The first {@code related} of the texts tell how the neighbour is related. */
    private static Box box(int x, int y, int width, Mention what, List<String> texts, int related) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(x + width / 2, y + PADDING + 13 + i * LINE, texts.get(i), i < related));
        }
        return new Box(x, y + 1, width, boxHeight(texts), what.href().orElse(null), what.text(), lines);
    }

    private static int boxHeight(List<String> lines) {
        return lines.size() * LINE + 2 * PADDING - 2;
    }

    private static int height(List<Neighbour> neighbours) {
        return neighbours.stream()
                        .mapToInt(neighbour -> boxHeight(lines(neighbour)) + GAP)
                        .sum()
                - (neighbours.isEmpty() ? 0 : GAP);
    }

    private static String description(String centre, List<Neighbour> left, List<Neighbour> right) {
        List<String> parts = new ArrayList<>();
        left.forEach(neighbour ->
                parts.add(neighbour.relation() + ": " + neighbour.what().text()));
        right.forEach(neighbour ->
                parts.add(neighbour.relation() + ": " + neighbour.what().text()));
        return centre + " – " + String.join("; ", parts) + ".";
    }
}
