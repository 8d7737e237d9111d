package org.w3id.entente.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What somebody meets who goes through a page by its keys alone. Leaves all that can be opened open. */
record Keyboard(Page page) {

    /** So many are opened by the key itself; the others differ in nothing, and there are hundreds on some pages. */
    private static final int OPENED_BY_KEY = 5;

    private static final String STANDS_FIRST = """
            () => {
                const at = document.activeElement, box = at.getBoundingClientRect();
                return at.matches('a.skip') && box.width > 0 && box.left >= 0 && box.top >= 0
                    && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === at;
            }
            """;

    private static final String STANDS_IN_OR_AFTER_THE_CONTENT = """
            () => {
                const main = document.querySelector('main'), at = document.activeElement;
                return location.hash === '#content' && at !== document.body
                    && (main.contains(at) || (main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
            }
            """;

    private static final String FOCUS_SUMMARY = """
            number => {
                const summary = document.querySelectorAll('summary')[number];
                summary.focus();
                return document.activeElement === summary && summary.tabIndex >= 0;
            }
            """;

    private static final String IS_OPEN = "number => document.querySelectorAll('summary')[number].parentElement.open";

    /** Outer ones come first, so each is seen when its turn comes. */
    private static final String OPEN_ALL = """
            () => [...document.querySelectorAll('details')].flatMap(details => {
                const summary = details.querySelector(':scope > summary');
                if (summary === null) {
                    return ['without a summary'];
                }
                summary.focus();
                const reached = document.activeElement === summary && summary.tabIndex >= 0;
                if (!details.open) {
                    summary.click();
                }
                return reached && details.open ? [] : [summary.textContent.trim()];
            })
            """;

    /** One of each sort will do: what surrounds it decides. */
    private static final String NOT_SEEN_WHEN_FOCUSED = """
            () => {
                const sorts = new Map();
                document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]').forEach(element => {
                    const parent = element.parentElement, above = parent.parentElement;
                    const of = some => some === null ? '' : some.tagName + '.' + some.getAttribute('class');
                    const sort = of(element) + ' in ' + of(parent) + ' in ' + of(above);
                    if (element.tabIndex >= 0 && !sorts.has(sort)) {
                        sorts.set(sort, element);
                    }
                });
                return [...sorts].filter(([, element]) => {
                    element.focus();
                    const style = getComputedStyle(element);
                    return document.activeElement !== element || style.outlineStyle === 'none'
                        || parseFloat(style.outlineWidth) < 2;
                }).map(([sort]) => sort);
            }
            """;

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        page.keyboard().press("Tab");
        if (!is(STANDS_FIRST)) {
            findings.add("The first key leads to no link that is seen and skips to the content");
        }
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        if (!is(STANDS_IN_OR_AFTER_THE_CONTENT)) {
            findings.add("After skipping to the content, the next key leads elsewhere");
        }
        findings.addAll(openedByKey());
        each(OPEN_ALL).forEach(summary -> findings.add("No key reaches or opens: " + summary));
        each(NOT_SEEN_WHEN_FOCUSED).forEach(sort -> findings.add("Not seen when it is focused: " + sort));
        return findings;
    }

    private List<String> openedByKey() {
        List<String> findings = new ArrayList<>();
        int folded = Math.min(
                OPENED_BY_KEY,
                page.locator("details:not(details details) > summary").count());
        for (int i = 0; i < folded; i++) {
            int number = (Integer) page.evaluate(
                    "i => [...document.querySelectorAll('summary')].indexOf("
                            + "document.querySelectorAll('details:not(details details) > summary')[i])",
                    i);
            boolean before = (Boolean) page.evaluate(IS_OPEN, number);
            boolean reached = (Boolean) page.evaluate(FOCUS_SUMMARY, number);
            page.keyboard().press("Enter");
            if (!reached || before == (Boolean) page.evaluate(IS_OPEN, number)) {
                findings.add("The key Enter does not open or close fold " + number);
            }
        }
        return findings;
    }

    private boolean is(String question) {
        return (Boolean) page.evaluate(question);
    }

    private List<String> each(String question) {
        return ((List<?>) page.evaluate(question)).stream().map(String::valueOf).toList();
    }
}
