package dev.parley.local.terminal;

import java.io.PrintStream;

/**
 * How long work gets on, on standard error: one line written anew where that is a terminal, else a line now and then. Not
 * thread-safe.
 */
public final class Progress {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final PrintStream err;
    private final Terminal terminal;
    private String shown = "";
    private long last = System.nanoTime();

    public Progress(PrintStream err, Terminal terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** What is so at this moment; takes the place of what was said so before. */
    public void now(String line) {
        var fitting = TerminalText.fit(line, terminal.width() - 1);
        if (fitting.equals(shown)) {
            return;
        }
        if (terminal.live()) {
            err.print(
                    '\r' + TerminalText.pad(fitting, Math.max(TerminalText.width(shown), TerminalText.width(fitting))));
            err.flush();
            shown = fitting;
        } else if (System.nanoTime() - last > EVERY_NANOS) {
            err.println(fitting);
            last = System.nanoTime();
            shown = fitting;
        }
    }

    /** A line that stays. */
    public void say(String line) {
        clear();
        err.println(line);
        last = System.nanoTime();
    }

    /** Takes away what stands for the moment, so that something else can be printed. */
    public void clear() {
        if (terminal.live() && !shown.isEmpty()) {
            err.print('\r' + " ".repeat(TerminalText.width(shown)) + '\r');
            err.flush();
        }
        shown = "";
    }
}
