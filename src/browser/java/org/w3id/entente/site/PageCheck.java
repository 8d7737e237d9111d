package org.w3id.entente.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at one page in all its looks: it is loaded once, and light, dark and width are switched. Dark is other colours and
 * nothing else, so in dark only what has to do with colours is looked at.
 */
final class PageCheck {

    static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;

    /** How Chromium says that the status of an answer is 400 or more. */
    private static final String STATUS = "Failed to load resource: the server responded with a status of 40";

    private static final String AXE = """
            async () => (await axe.run(document, %s)).violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ': ' + node.target + ' ' + node.failureSummary))
            """;
    private static final String ALL = "{resultTypes: ['violations']}";
    private static final String COLOURS =
            "{resultTypes: ['violations'], runOnly: {type: 'tag', values: ['cat.color']}}";

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private PageCheck(Page page) {
        this.page = page;
    }

    /**
     * What is wrong with the page at {@code address}, sentence by sentence; nothing where all is well.
     *
     * @param page a new one, wide and in light, into which axe is brought whatever it shows
     * @param isProblem whether the page says that something is not there or not right
     * @param inAllLooks whether it is looked at in dark and narrow, too
     */
    static List<String> of(Page page, String address, boolean isProblem, boolean inAllLooks) {
        PageCheck check = new PageCheck(page);
        Complaints complaints = Complaints.of(page);
        Response response = page.navigate(address);
        if (response.status() >= 400 != isProblem) {
            check.add("server", List.of("status " + response.status()));
        }
        check.add("keyboard", new Keyboard(page).findings());
        check.add(
                "browser",
                complaints.all().stream()
                        .filter(complaint -> !isProblem || !complaint.startsWith(STATUS))
                        .toList());
        check.look(ColorScheme.LIGHT, WIDE);
        check.axe("wide, light", ALL);
        if (inAllLooks) {
            check.look(ColorScheme.DARK, WIDE);
            check.axe("wide, dark", COLOURS);
            check.look(ColorScheme.DARK, NARROW);
            check.axe("narrow, dark", COLOURS);
        }
        check.look(ColorScheme.LIGHT, NARROW);
        if (inAllLooks) {
            check.axe("narrow, light", ALL);
        }
        return check.findings;
    }

    /** Shows it so; nothing may stand beside the screen. */
    private void look(ColorScheme colours, int width) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, HEIGHT);
        Object needed = page.evaluate("() => document.documentElement.scrollWidth");
        if (!needed.equals(width)) {
            findings.add("The page is " + needed + " wide on a screen of " + width);
        }
    }

    private void axe(String look, String options) {
        List<?> found = (List<?>) page.evaluate(AXE.formatted(options));
        add(look, found.stream().map(String::valueOf).toList());
    }

    private void add(String of, List<String> found) {
        found.forEach(finding -> findings.add(of + ": " + finding));
    }
}
