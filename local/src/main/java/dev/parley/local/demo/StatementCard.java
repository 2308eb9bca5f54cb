package dev.parley.local.demo;

import dev.parley.local.demo.StatementView.Side;
import dev.parley.local.terminal.Style;
import dev.parley.local.terminal.TerminalText;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One statement in full: who, what, when, where, taking which side, and who reports it. */
final class StatementCard {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String INDENT = "    ";

    private final Style style;
    private final int width;

    StatementCard(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    void print(StatementView view, PrintStream out) {
        out.println(
                style.bold(view.speaker()) + TerminalText.fit(who(view), width - TerminalText.width(view.speaker())));
        wrap(view.content(), out);
        wrap(circumstances(view), out);
        wrap(reported(view), out);
    }

    private void wrap(String text, PrintStream out) {
        TerminalText.wrap(text, width - INDENT.length()).forEach(line -> out.println(INDENT + line));
    }

    private static String who(StatementView view) {
        var role = view.role() == null ? "" : ", " + view.role();
        return view.affiliation() == null ? role : role + " (" + view.affiliation() + ")";
    }

    private static String circumstances(StatementView view) {
        List<String> parts = new ArrayList<>();
        parts.add(view.kind().name().toLowerCase(Locale.ROOT));
        if (view.saidOn() != null) {
            parts.add("said on " + DAY.format(view.saidOn()));
        }
        if (view.venue() != null) {
            parts.add(view.venue());
        }
        if (!view.sides().isEmpty()) {
            parts.add(view.sides().stream().map(StatementCard::side).collect(Collectors.joining(", ")));
        }
        return String.join(" · ", parts);
    }

    private static String side(Side side) {
        return switch (side.polarity()) {
                    case SUPPORT -> "for ";
                    case OPPOSE -> "against ";
                    case NEUTRAL, UNKNOWN -> "on ";
                }
                + side.target();
    }

    private static String reported(StatementView view) {
        var first = view.outlet() == null ? "reported" : "reported by " + view.outlet();
        var more = view.reports() < 2
                ? ""
                : " and in " + (view.reports() - 1) + " more " + (view.reports() == 2 ? "item" : "items") + " ("
                        + view.outlets() + (view.outlets() == 1 ? " independent outlet)" : " independent outlets)");
        var day = DAY.format(view.firstReportedAt().atOffset(ZoneOffset.UTC));
        return first + " on " + day + more + (view.url() == null ? "" : ": " + view.url());
    }
}
