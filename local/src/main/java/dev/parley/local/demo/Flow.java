package dev.parley.local.demo;

import dev.parley.avro.Statement;
import dev.parley.local.LocalParley;
import dev.parley.local.terminal.Progress;
import dev.parley.local.terminal.Style;
import dev.parley.local.terminal.Terminal;
import dev.parley.local.terminal.TerminalText;
import dev.parley.local.topics.Lag;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.Settings;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;

/** Watches items flow through the topics until the last one is out, showing the first statements as they come. */
final class Flow implements AutoCloseable {
    private static final int FIRST = 5;

    private final LocalParley parley;
    private final Tally tally;
    private final Progress progress;
    private final Admin admin;
    private final Lag enrich;
    private final Lag sink;
    private final LatestValues<Statement, StatementView> statements;
    private final long began = System.nanoTime();
    private int shown;

    Flow(LocalParley parley, Tally tally, Progress progress) {
        this.parley = parley;
        this.tally = tally;
        this.progress = progress;
        var settings = parley.settings();
        this.admin = Admin.create(settings.kafka());
        this.enrich = lag("enrich", Topic.NEWS_RAW, settings);
        this.sink = lag("sink", Topic.NEWS_TAGGED, settings);
        this.statements = new LatestValues<>(Topic.STATEMENTS, settings, StatementView::of);
    }

    private Lag lag(String service, Topic source, Settings settings) {
        return new Lag(admin, ApplicationId.of(service, settings), source.topicName());
    }

    /** Returns when all is out, or when told to stop. Throws IllegalStateException where a service failed. */
    void follow(PrintStream out, Terminal terminal, CountDownLatch stop) {
        var left = Long.MAX_VALUE;
        while (stop.getCount() > 0 && left > 0) {
            show(statements.poll(), out, terminal);
            tally.takeRefusals().forEach(progress::say);
            parley.failure().ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
            var finished = tally.isFinished();
            left = enrich.offsets() + sink.offsets();
            progress.now("read " + tally.inWords() + "; " + statements.size() + " statements so far"
                    + (left == 0 ? "" : ", " + left + " records to go"));
            left = finished ? left : Long.MAX_VALUE;
        }
        tally.takeRefusals().forEach(progress::say);
    }

    private void show(List<StatementView> fresh, PrintStream out, Terminal terminal) {
        for (var view : fresh.subList(0, Math.min(fresh.size(), Math.max(0, FIRST - shown)))) {
            progress.clear();
            if (shown++ == 0) {
                out.println("The first statements out of " + Topic.STATEMENTS + ":");
            }
            var words = TerminalText.fit(view.content(), terminal.width() - TerminalText.width(view.speaker()) - 6);
            out.println("  " + new Style(terminal.colours()).bold(view.speaker()) + ": " + words);
            out.flush();
        }
    }

    /** Every statement that stands, once {@link #follow} has returned. */
    Collection<StatementView> statements() {
        return statements.toTheEnd();
    }

    String summary() {
        return "Read " + tally.inWords() + ". " + statements.size() + " statements. "
                + (System.nanoTime() - began) / 1_000_000_000L + " s.";
    }

    @Override
    public void close() {
        statements.close();
        admin.close();
    }
}
