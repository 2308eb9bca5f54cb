package dev.parley.local.demo;

import dev.parley.local.terminal.Style;
import dev.parley.local.terminal.TerminalText;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Who said how much, taking which sides: a row an actor, those who said most first. */
final class ActorTable {
    private static final int MOST = 25;
    private static final int WIDEST_NAME = 24;
    private static final String GAP = "  ";

    private final Style style;
    private final int width;

    ActorTable(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    void print(Collection<ActorRow> actors, PrintStream out) {
        var rows = actors.stream()
                .sorted(Comparator.comparingLong(ActorRow::said)
                        .thenComparingLong(ActorRow::byOthers)
                        .reversed()
                        .thenComparing(ActorRow::name))
                .toList();
        var names = rows.stream()
                .mapToInt(row -> TerminalText.width(row.name()))
                .max()
                .orElse(0);
        var name = Math.max(5, Math.min(WIDEST_NAME, names));
        out.println(style.bold(
                TerminalText.pad("Actor", name) + GAP + "said  others  for  against  neutral  latest words"));
        rows.stream().limit(MOST).forEach(row -> out.println(line(row, name)));
        out.println(style.faint("others: said by people who speak for the actor"));
        if (rows.size() > MOST) {
            out.println(style.faint("and " + (rows.size() - MOST) + " more, in the topic"));
        }
    }

    private String line(ActorRow row, int name) {
        var counts = List.of(
                number(row.said(), 4),
                number(row.byOthers(), 6),
                style.good(number(row.support(), 3)),
                style.bad(number(row.oppose(), 7)),
                number(row.neutral(), 7));
        var left = width - name - 4 - 6 - 3 - 7 - 7 - 6 * GAP.length();
        return TerminalText.pad(row.name(), name)
                + GAP
                + String.join(GAP, counts)
                + GAP
                + (left < 12 ? "" : TerminalText.fit(row.latest(), left));
    }

    /** Right-aligned; nothing is shown as a dot, so that the eye finds the sides taken. */
    private static String number(long count, int columns) {
        var text = count == 0 ? "·" : String.valueOf(count);
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }
}
