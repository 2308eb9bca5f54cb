package dev.parley.local.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Works on lines on several threads and prints the results in the order of the input; holds only a few at a time. */
public final class OrderedLines implements AutoCloseable {
    private static final int AHEAD = 8;

    private final UnaryOperator<String> work;
    private final PrintStream out;
    private final int window;
    private final ExecutorService workers;
    private final Queue<Future<String>> pending = new ArrayDeque<>();

    /** @param work from an input line to an output line; thread-safe, throws nothing */
    public OrderedLines(UnaryOperator<String> work, PrintStream out, int threads) {
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
                one(wanted);
            }
        }
    }

    /** Takes one input; waits where too many are under way. */
    public void one(String line) throws InterruptedException {
        pending.add(workers.submit(() -> work.apply(line)));
        if (pending.size() >= window) {
            printNext();
        }
    }

    /** Waits for all that is under way and prints it. */
    public void finish() throws InterruptedException {
        while (!pending.isEmpty()) {
            printNext();
        }
        out.flush();
    }

    private void printNext() throws InterruptedException {
        try {
            out.println(pending.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
