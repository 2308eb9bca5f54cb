package dev.parley.local.demo;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.StanceShift;
import dev.parley.local.terminal.Style;
import dev.parley.local.terminal.Terminal;
import dev.parley.local.terminal.TerminalText;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.io.PrintStream;
import java.util.Collection;

/** What the topics hold in the end, for a person: the actors, who changed sides, then some of the statements in full. */
final class Results {
    private final Settings settings;
    private final Terminal terminal;

    Results(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    void print(Collection<StatementView> statements, int show, PrintStream out) {
        var style = new Style(terminal.colours());
        Collection<ActorRow> actors;
        try (var latest = new LatestValues<ActorStatements, ActorRow>(Topic.ACTOR_STATEMENTS, settings, ActorRow::of)) {
            actors = latest.toTheEnd();
        }
        if (actors.isEmpty()) {
            out.println("No statement by anybody who could be named was found.");
            out.flush();
            return;
        }
        out.println();
        new ActorTable(style, terminal.width()).print(actors, out);
        printShifts(out);
        var card = new StatementCard(style, terminal.width());
        for (var view : Highlights.of(statements, show)) {
            out.println();
            card.print(view, out);
        }
        out.println();
        out.flush();
    }

    /** Each actor's latest change of sides. */
    private void printShifts(PrintStream out) {
        try (var latest = new LatestValues<StanceShift, ShiftLine>(Topic.STANCE_SHIFTS, settings, ShiftLine::of)) {
            for (var shift : latest.toTheEnd()) {
                if (!shift.withdrawn()) {
                    out.println();
                    TerminalText.wrap(shift.text(), terminal.width()).forEach(out::println);
                }
            }
        }
    }
}
