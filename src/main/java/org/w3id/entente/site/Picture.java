package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small picture of a thing above its neighbours, which stand in two columns. Its letters are large enough for a telephone,
 * and it says nothing that the page does not say in text.
 *
 * @param description the same in words
 * @param height in units of which it is {@link #WIDTH} wide
 * @param trunk the line down from the thing, as the data of an SVG path
 * @param edges lines from there to its neighbours
 * @param boxes the thing first
 * @param more how many neighbours are left out
 */
public record Picture(String description, int height, String trunk, List<Edge> edges, List<Box> boxes, int more) {

    public static final int WIDTH = 440;

    private static final int SIDE = 192;
    private static final int LINE = 20;
    private static final int PADDING = 9;
    private static final int GAP = 12;
    private static final int SIDE_LETTERS = 19;
    private static final int SIDE_LINES = 3;
    private static final int RELATION_LETTERS = 22;
    private static final int CENTRE_LETTERS = 44;
    private static final int CENTRE_LINES = 2;

    /** A line, as the data of an SVG path. */
    public record Edge(String path, Tie tie) {}

    /** A box with its text; {@code href} is null where it leads nowhere. */
    public record Box(int x, int y, int width, int height, String href, String name, List<Line> lines) {}

    /** One line of text, by its middle and baseline; {@code relation} where it tells how the neighbour is related. */
    public record Line(int x, int y, String text, boolean relation) {}

    /**
     * A neighbour.
     *
     * @param what the thing
     * @param relation how it is related, in a few words
     * @param tie how firm that is
     */
    record Neighbour(Mention what, String relation, Tie tie) {}

    /** {@code centre} with its neighbours on both sides; {@code more} of them are left out. */
    static Picture of(String centre, List<Neighbour> left, List<Neighbour> right, int more) {
        List<String> lines = TextLines.of(centre, CENTRE_LETTERS, CENTRE_LINES);
        Box top = box(1, 0, WIDTH - 2, Mention.plain(centre), lines, 0);
        List<Box> boxes = new ArrayList<>(List.of(top));
        List<Edge> edges = new ArrayList<>();
        int below = top.height() + GAP + GAP / 2;
        int height =
                Math.max(column(left, 1, below, boxes, edges), column(right, WIDTH - SIDE - 1, below, boxes, edges));
        int last = boxes.stream().skip(1).mapToInt(Picture::middle).max().orElse(below);
        String trunk = "M" + WIDTH / 2 + " " + (top.y() + top.height()) + "V" + last;
        return new Picture(description(centre, left, right), height + 2, trunk, edges, boxes, more);
    }

    /** What the kinds of lines stand for, of those that there are. */
    public String legend() {
        return ThingNames.capital(edges.stream()
                .map(Edge::tie)
                .distinct()
                .sorted()
                .map(Tie::meaning)
                .collect(Collectors.joining("; ", "", ".")));
    }

    /** Returns where the column ends. */
    private static int column(List<Neighbour> neighbours, int x, int top, List<Box> boxes, List<Edge> edges) {
        int y = top;
        for (Neighbour neighbour : neighbours) {
            List<String> lines = relation(neighbour);
            int related = lines.size();
            lines.addAll(TextLines.of(neighbour.what().text(), SIDE_LETTERS, SIDE_LINES));
            Box box = box(x, y, SIDE, neighbour.what(), lines, related);
            boxes.add(box);
            int side = box.x() < WIDTH / 2 ? box.x() + box.width() : box.x();
            edges.add(new Edge("M" + WIDTH / 2 + " " + middle(box) + "H" + side, neighbour.tie()));
            y += box.height() + GAP;
        }
        return y - GAP;
    }

    private static int middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private static List<String> relation(Neighbour neighbour) {
        return new ArrayList<>(TextLines.of(neighbour.relation(), RELATION_LETTERS, 2));
    }

    /** The first {@code related} of the texts tell how the neighbour is related. */
    private static Box box(int x, int y, int width, Mention what, List<String> texts, int related) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(x + width / 2, y + PADDING + 15 + i * LINE, texts.get(i), i < related));
        }
        int height = texts.size() * LINE + 2 * PADDING - 2;
        return new Box(x, y + 1, width, height, what.href().orElse(null), what.text(), lines);
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
