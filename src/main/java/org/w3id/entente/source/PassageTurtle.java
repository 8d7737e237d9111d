package org.w3id.entente.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.w3id.entente.project.InputException;

/** Writes passages as authors keep them in a paper's {@code passages.ttl}; the prefixes are those of that file. */
public final class PassageTurtle {

    private static final Pattern PAPER_NAME = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private static final String RANGE = """
            passage:%s a ent:Passage , oa:SpecificResource ;
              ent:inSource source:%s ;
              ent:blockNumber %d ;
              oa:hasSource passage:%d ;
              oa:hasSelector [ a oa:TextPositionSelector ; oa:start %d ; oa:end %d ] .
            """;

    private PassageTurtle() {}

    /**
     * The Turtle of a place with a range in the paper called {@code paper}, ending in a line feed.
     *
     * @throws InputException where {@code paper} is no name that a source can have
     */
    public static String of(String paper, Place place) {
        if (!PAPER_NAME.matcher(paper).matches()) {
            throw new InputException("\"" + paper + "\" is no name of a paper: a name is made of letters, digits and"
                    + " single hyphens, such as kim-2019. Give it with --paper.");
        }
        Span span = place.range().orElseThrow();
        return String.format(
                Locale.ROOT, RANGE, place.name(), paper, place.block(), place.block(), span.start(), span.end());
    }
}
