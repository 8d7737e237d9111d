package org.w3id.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.query.Census;

/** What a graph holds, as lines of text. */
record CensusText(Census census, Labels labels) {

    private static final List<String> LISTED_PARTS = List.of("papers", "states", "treaties", "agreements", "laws");

    /** One line or more for each part of which there is something; {@code checked} is the result of validation. */
    List<String> lines(String checked) {
        WrappedText text = new WrappedText();
        for (String part : LISTED_PARTS) {
            add(text, part, names(part));
            if (part.equals("papers")) {
                add(text, "claims", census.total("claims") + ": " + modes());
            }
        }
        add(text, "incidents", incidents());
        add(
                text,
                "statements",
                census.total("statements") + " by " + census.items("statements").size() + " speakers");
        add(text, "checked", checked);
        return text.lines();
    }

    private static void add(WrappedText text, String part, String content) {
        if (!content.isEmpty()) {
            text.add(2, String.format(Locale.ROOT, "%-12s", part), content);
        }
    }

    private String incidents() {
        String stated = names("incidents");
        String alleged = names("alleged incidents");
        return (stated.isEmpty() ? "none stated as fact" : stated)
                + (alleged.isEmpty() ? "" : "; not as fact: " + alleged);
    }

    private String names(String part) {
        return census.items(part).stream().map(item -> labels.of(item.thing())).collect(Collectors.joining(", "));
    }

    private String modes() {
        return census.items("claims").stream()
                .map(item -> item.count() + " " + labels.of(item.thing()))
                .collect(Collectors.joining(", "));
    }
}
