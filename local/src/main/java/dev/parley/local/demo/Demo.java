package dev.parley.local.demo;

import dev.parley.local.LocalParley;
import dev.parley.local.serve.Served;
import dev.parley.local.terminal.Progress;
import dev.parley.local.terminal.Terminal;
import dev.parley.view.ViewSettings;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs everything over the sources and shows what came out. Results go to {@code out}, all else to {@code err}. When the process
 * is told to stop, services and broker are stopped in order and temporary data is removed.
 */
public final class Demo {
    private static final long GLANCE_SECONDS = 1;

    private final DemoOptions options;
    private final Terminal terminal;
    private final PrintStream out;
    private final PrintStream err;
    private final CountDownLatch stop = new CountDownLatch(1);

    public Demo(DemoOptions options, Terminal terminal, PrintStream out, PrintStream err) {
        this.options = options;
        this.terminal = terminal;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs to the end; with {@code --serve} until the process is told to stop.
     *
     * @return whether anything could be read
     * @throws IllegalStateException where a service failed
     */
    public boolean run() throws InterruptedException {
        var running = new Running();
        var hook = new Thread(running::close, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return run(running);
        } finally {
            if (stop.getCount() > 0) {
                Runtime.getRuntime().removeShutdownHook(hook);
                running.close();
            }
        }
    }

    private boolean run(Running running) throws InterruptedException {
        var progress = new Progress(err, terminal);
        progress.say("Starting Kafka, a schema registry and the services in this process…");
        var folder = DataFolder.of(options.data());
        running.folder = folder;
        var parley = LocalParley.start(folder.path(), options.port(), options.registryPort());
        running.parley = parley;
        var tally = new Tally(options.sources().size());
        parley.startEnrich(options.reading());
        parley.startSink();
        parley.startIngest(options.sources(), !options.serve(), tally);
        try (var flow = new Flow(parley, tally, progress)) {
            flow.follow(out, terminal, stop);
            progress.clear();
            new Results(parley.settings(), terminal).print(flow.statements(), options.show(), out);
            err.println(flow.summary());
        }
        return finish(running, parley, tally);
    }

    private boolean finish(Running running, LocalParley parley, Tally tally) throws InterruptedException {
        if (!options.serve()) {
            err.println(Further.afterwards());
            return tally.hasItems();
        }
        running.served = Served.announce(parley.settings(), err);
        var page =
                parley.startView(Map.of(ViewSettings.PORT, options.viewPort())).address();
        out.println(Further.served(page, parley.bootstrapServers(), parley.registryUrl()));
        out.flush();
        while (!stop.await(GLANCE_SECONDS, TimeUnit.SECONDS)) {
            parley.failure().ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
        }
        return true;
    }

    /** What is to be stopped, by whoever comes first: the end of the run or the end of the process. */
    private final class Running implements AutoCloseable {
        private volatile @Nullable DataFolder folder;
        private volatile @Nullable LocalParley parley;
        private volatile Served.@Nullable Announcement served;

        @Override
        public synchronized void close() {
            stop.countDown();
            if (served != null) {
                served.close();
            }
            if (parley != null) {
                parley.close();
            }
            if (folder != null) {
                folder.close();
            }
        }
    }
}
