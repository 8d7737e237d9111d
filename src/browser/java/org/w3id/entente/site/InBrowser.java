package org.w3id.entente.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser for the tests of a class, whose pages are closed after each. */
final class InBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final int WIDTH = 1000;

    private final List<Page> open = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        browser = Browser.start();
    }

    Page page() {
        return kept(browser.page(WIDTH));
    }

    /** In a browser that runs no script. */
    Page pageWithoutScripts() {
        return kept(browser.pageWithoutScripts());
    }

    private Page kept(Page page) {
        open.add(page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open.forEach(page -> page.context().close());
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
    }
}
