package org.w3id.entente.cli;

/**
 * What the output goes to.
 *
 * @param interactive whether a person watches: a terminal, neither piped nor redirected
 * @param colours whether to use colours
 * @param width characters per line
 */
record Terminal(boolean interactive, boolean colours, int width) {

    private static final int DEFAULT_WIDTH = 100;

    /** Plain text of default width, as a pipe gets it. */
    static final Terminal PLAIN = new Terminal(false, false, DEFAULT_WIDTH);

    static {
        // From JDK 22 on, System.console() answers for pipes too, unless the older implementation is chosen.
        System.setProperty("jdk.console", "java.base");
    }

    /**
     * The terminal that this process has. Colours go by the convention of NO_COLOR. The width goes by COLUMNS, also where
     * only the output is a terminal, of which Java cannot tell: the launcher sets COLUMNS for terminals only.
     */
    static Terminal detect() {
        boolean interactive = System.console() != null;
        return new Terminal(
                interactive, interactive && System.getenv("NO_COLOR") == null, width(System.getenv("COLUMNS")));
    }

    /** The width that the value of COLUMNS asks for; the default where it is absent or no number from 10 to 9999. */
    static int width(String columns) {
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    /** {@code text} in bold type where there are colours. */
    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
