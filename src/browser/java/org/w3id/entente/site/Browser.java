package org.w3id.entente.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this computer; tests that need it are skipped where there is none ({@link NeedsBrowser}). Belongs to the thread that has started it. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path program) {
        // Playwright would else fetch browsers of its own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox")));
    }

    /** Where it is on the path. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it; {@link #program} must be present. */
    static Browser start() {
        return new Browser(program().orElseThrow());
    }

    /** A new page, {@code width} pixels wide and in light, whose address and scripts are its own alone. */
    Page page(int width) {
        return context(width).newPage();
    }

    /** The same, with {@code script} in whatever it shows, before all scripts of that. */
    Page page(int width, String script) {
        BrowserContext context = context(width);
        context.addInitScript(script);
        return context.newPage();
    }

    private BrowserContext context(int width) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A page of a browser that runs no script. */
    Page pageWithoutScripts() {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
