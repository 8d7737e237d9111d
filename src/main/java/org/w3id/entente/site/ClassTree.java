package org.w3id.entente.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.publication.Edition;

/**
 * The picture of the classes, in columns: below each class those that are narrower, further to the right.
 *
 * @param boxes in reading order, column by column
 * @param width in pixels
 * @param height in pixels
 */
public record ClassTree(List<Box> boxes, int width, int height) {

    private static final int COLUMNS = 3;
    private static final int COLUMN_WIDTH = 360;
    private static final int ROW = 30;
    private static final int INDENT = 28;
    private static final int MARGIN = 8;

    /**
     * One class.
     *
     * @param x its left end, in pixels
     * @param y the middle of its row
     * @param parent the class above; null where none stands above
     */
    public record Box(Mention type, int x, int y, Box parent) {

        private static final double LETTER = 7.6;
        private static final int PADDING = 10;

        /** Where the text begins. */
        public int textX() {
            return x + PADDING;
        }

        /** How wide the box is, about. */
        public int width() {
            return (int) (type.text().length() * LETTER) + 2 * PADDING;
        }

        /** The line from the class above: down, then to the right. */
        public String edge() {
            return "M" + (parent.x + 12) + " " + (parent.y + 11) + "V" + y + "H" + x;
        }
    }

    /** The picture of all classes of {@code vocabulary}. */
    static ClassTree of(Edition edition, Vocabulary vocabulary, ThingNames mentions) {
        Drawing drawing = new Drawing(edition, vocabulary, mentions);
        vocabulary.roots().forEach(drawing::addRoot);
        return new ClassTree(List.copyOf(drawing.boxes), COLUMNS * COLUMN_WIDTH, drawing.height());
    }

    private static final class Drawing {
        private final Edition edition;
        private final Vocabulary vocabulary;
        private final ThingNames mentions;
        private final List<Box> boxes = new ArrayList<>();
        private final Set<Node> drawn = new HashSet<>();
        private final int rows;
        private int column;
        private int row;

        Drawing(Edition edition, Vocabulary vocabulary, ThingNames mentions) {
            this.edition = edition;
            this.vocabulary = vocabulary;
            this.mentions = mentions;
            int least = Math.max(
                    (vocabulary.classes().size() + COLUMNS - 1) / COLUMNS,
                    vocabulary.roots().stream().mapToInt(this::size).max().orElse(0));
            this.rows = IntStream.iterate(least, rows -> rows + 1)
                    .filter(rows -> columns(rows) <= COLUMNS)
                    .findFirst()
                    .orElseThrow();
        }

        /** How many columns of {@code rows} rows hold all classes. */
        private int columns(int rows) {
            int columns = 1;
            int used = 0;
            for (Node root : vocabulary.roots()) {
                if (used + size(root) > rows && used > 0) {
                    columns++;
                    used = 0;
                }
                used += size(root);
            }
            return columns;
        }

        /** How many rows a class takes up with all below it, each once. */
        private int size(Node type) {
            Set<Node> reached = new HashSet<>();
            Deque<Node> next = new ArrayDeque<>(List.of(type));
            while (!next.isEmpty()) {
                Node each = next.pop();
                if (reached.add(each)) {
                    next.addAll(vocabulary.below(each, RDFS.subClassOf));
                }
            }
            return reached.size();
        }

        /** A class that nothing stands above begins a new column where the column has no room for all below it. */
        void addRoot(Node type) {
            if (row + size(type) > rows && row > 0 && column < COLUMNS - 1) {
                column++;
                row = 0;
            }
            add(type, null);
        }

        /** A class below two others stands below the first alone: the list beside the picture names both. */
        private void add(Node type, Box parent) {
            if (!drawn.add(type)) {
                return;
            }
            int x = parent == null ? MARGIN + column * COLUMN_WIDTH : parent.x() + INDENT;
            Box box = new Box(mentions.as(edition.labels().of(type), type), x, MARGIN + row * ROW + ROW / 2, parent);
            row++;
            boxes.add(box);
            vocabulary.below(type, RDFS.subClassOf).forEach(below -> add(below, box));
        }

        int height() {
            return 2 * MARGIN + ROW / 2 + boxes.stream().mapToInt(Box::y).max().orElse(0);
        }
    }
}
