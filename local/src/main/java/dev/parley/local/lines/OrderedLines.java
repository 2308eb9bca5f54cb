package dev.parley.local.lines;

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

/** Works on inputs on several threads and prints a line for each, in their order; holds only a few at a time. */
public final class OrderedLines<T> implements AutoCloseable {
    private static final int AHEAD = 8;

    /** Bytes that are handed to a thread at once: handing over line by line took a tenth of the time. */
    private static final int BATCH = 1 << 15;

    private final Function<T, byte[]> work;
    private final PrintStream out;
    private final int window;
    private final ExecutorService workers;
    private final Queue<Future<List<byte[]>>> pending = new ArrayDeque<>();
    private List<T> batch = new ArrayList<>();
    private int batched;

    /** @param work from an input to an output line in UTF-8, its line feed not included; thread-safe, throws nothing */
    public OrderedLines(Function<T, byte[]> work, PrintStream out, int threads) {
        this.work = work;
        this.out = out;
        this.window = threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "lines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes one input; waits where too many are under way. */
    public void one(T input) throws InterruptedException {
        batch.add(input);
        handOver();
    }

    /** Takes one of many inputs, of some number of bytes: it is handed on with others, or with {@link #handOver()}. */
    public void add(T input, int bytes) throws InterruptedException {
        batch.add(input);
        batched += bytes;
        if (batched >= BATCH) {
            handOver();
        }
    }

    /** Hands on what was taken. */
    public void handOver() throws InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        var inputs = batch;
        batch = new ArrayList<>();
        batched = 0;
        pending.add(workers.submit(() -> inputs.stream().map(work).toList()));
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
