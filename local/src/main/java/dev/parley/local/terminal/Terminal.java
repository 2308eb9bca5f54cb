package dev.parley.local.terminal;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal: the launcher asks it, since the JVM cannot.
 *
 * @param width   columns; a usual width where there is no terminal
 * @param colours whether standard output is a terminal that shows colours
 * @param live    whether standard error is a terminal, on which a line can be written anew
 */
public record Terminal(int width, boolean colours, boolean live) {
    private static final int USUAL = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int WIDEST_HELP = 110;

    public static Terminal ofProcess() {
        return new Terminal(
                width(System.getProperty("parley.columns")),
                Boolean.getBoolean("parley.colours") && System.getenv("NO_COLOR") == null,
                Boolean.getBoolean("parley.live"));
    }

    public int helpWidth() {
        return Math.min(width, WIDEST_HELP);
    }

    private static int width(@Nullable String columns) {
        try {
            return columns == null ? USUAL : Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }
}
