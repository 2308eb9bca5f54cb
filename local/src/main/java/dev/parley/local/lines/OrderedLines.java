package dev.parley.local.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on lines on several threads and prints the results in the order of the input; holds only a few at a time. */
public final class OrderedLines implements AutoCloseable {
    private static final int AHEAD = 8;

    /** Characters that are handed to a thread at once: handing over line by line took a tenth of the time. */
    private static final int BATCH = 1 << 15;

    private final Function<String, byte[]> work;
    private final PrintStream out;
    private final int window;
    private final ExecutorService workers;
    private final Queue<Future<List<byte[]>>> pending = new ArrayDeque<>();
    private List<String> batch = new ArrayList<>();
    private int batched;

    /** @param work from an input line to an output line in UTF-8, its line feed not included; thread-safe, throws nothing */
    public OrderedLines(Function<String, byte[]> work, PrintStream out, int threads) {
        this.work = work;
        this.out = out;
        this.window = threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "lines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reads to the end; blank lines are passed over. */
    public void all(BufferedReader lines) throws IOException, InterruptedException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var wanted = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!wanted.isBlank()) {
                batch.add(wanted);
                batched += wanted.length();
            }
            if (batched >= BATCH || !lines.ready()) {
                handOver();
            }
        }
    }

    /** Takes one input; waits where too many are under way. */
    public void one(String line) throws InterruptedException {
        batch.add(line);
        handOver();
    }

    private void handOver() throws InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        var lines = batch;
        batch = new ArrayList<>();
        batched = 0;
        pending.add(workers.submit(() -> lines.stream().map(work).toList()));
        if (pending.size() >= window) {
            printNext();
        }
    }

    /** Waits for all that is under way and prints it. */
    public void finish() throws InterruptedException {
        handOver();
        while (!pending.isEmpty()) {
            printNext();
        }
        out.flush();
    }

    private void printNext() throws InterruptedException {
        try {
            for (var line : pending.remove().get()) {
                out.write(line, 0, line.length);
                out.write('\n');
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
