package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.experiment.GivenTime;
import org.w3id.entente.experiment.Then;
import org.w3id.entente.experiment.Timeline;
import org.w3id.entente.inference.Tension;

/**
 * A timeline as a chart in plain characters, without colour: below the name of each tension a bar, in which each month
 * or year takes up the same room.
 */
final class TimelineText {

    /** The signs for a begin and an end stand before and behind the bar. */
    private static final int MARGIN = 4;

    private static final int WIDEST_MONTH = 3;

    private static final int WIDEST_YEAR = 6;

    private static final int YEAR = 4;

    private final Timeline timeline;
    private final Labels labels;
    private final Terminal terminal;
    private final int cell;

    TimelineText(Timeline timeline, Labels labels, Terminal terminal) {
        this.timeline = timeline;
        this.labels = labels;
        this.terminal = terminal;
        this.cell = Math.max(
                1,
                Math.min(
                        inYears() ? WIDEST_YEAR : WIDEST_MONTH,
                        times(terminal) / Math.max(1, timeline.times().size())));
    }

    /** How many months at most fit into a line. */
    static int times(Terminal terminal) {
        return Math.max(1, terminal.width() - MARGIN);
    }

    /** Without a known begin or end there is no chart, and the tensions are listed alone. */
    List<String> lines() {
        boolean drawn = !timeline.times().isEmpty();
        List<String> lines = new ArrayList<>();
        if (drawn) {
            lines.addAll(wrapped("# certainly held   - possibly held   . possibly held, no begin told"));
            lines.addAll(wrapped("< begin unknown    > end open"));
            lines.add("");
            lines.addAll(axis());
        }
        for (Timeline.Row row : timeline.rows()) {
            lines.addAll(wrapped(row.tension().label() + " (" + standing(row.tension()) + ")"));
            if (drawn) {
                lines.add(bar(row));
            }
        }
        return lines;
    }

    private List<String> wrapped(String line) {
        WrappedText text = new WrappedText(terminal.width());
        text.add(0, line);
        return text.lines();
    }

    private boolean inYears() {
        return timeline.times().stream().anyMatch(time -> time.notation().length() == YEAR);
    }

    /** The years where they begin, and the months where there is room. */
    private List<String> axis() {
        StringBuilder years = new StringBuilder("  ");
        StringBuilder months = new StringBuilder("  ");
        for (int i = 0; i < timeline.times().size(); i++) {
            GivenTime time = timeline.times().get(i);
            boolean begins = i == 0 || time.first().getMonthValue() == 1;
            int start = 2 + i * cell;
            if (begins && years.length() <= start) {
                pad(years, start).append(time.first().getYear()).append(' ');
            }
            if (!inYears()) {
                pad(months, start).append(time.notation().substring(YEAR + 1));
            }
        }
        boolean named = !inYears() && cell == WIDEST_MONTH;
        return named
                ? List.of(years.toString().stripTrailing(), months.toString())
                : List.of(years.toString().stripTrailing());
    }

    private static StringBuilder pad(StringBuilder line, int length) {
        return line.append(" ".repeat(Math.max(0, length - line.length())));
    }

    private String bar(Timeline.Row row) {
        StringBuilder bar = new StringBuilder(row.tension().period().begin() == null ? "< " : "  ");
        row.then().forEach(then -> bar.append(sign(then).repeat(cell)));
        bar.append(row.tension().period().end() == null ? " >" : "");
        return bar.toString().stripTrailing();
    }

    private static String sign(Optional<Then> then) {
        if (then.isEmpty()) {
            return " ";
        }
        return switch (then.get()) {
            case CERTAINLY -> "#";
            case POSSIBLY -> "-";
            case NO_BEGIN_TOLD -> ".";
        };
    }

    private String standing(Tension tension) {
        return labels.of(tension.status())
                + (tension.period().since() == null
                        ? ""
                        : ", since " + tension.period().since())
                + (tension.period().until() == null
                        ? ""
                        : ", until " + tension.period().until());
    }
}
