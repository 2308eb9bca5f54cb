package dev.parley.view.http;

import dev.parley.view.live.Hub;
import dev.parley.view.live.Interest;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/** One open event stream. Who reads too slowly is dropped: it comes again, and hears what it missed. */
final class EventStream implements Hub.Listener {
    /** Bytes that may wait for a client. */
    private static final int PATIENCE = 256 * 1024;

    private final Interest interest;
    private final Response response;
    private final Callback callback;
    private final Executor threads;
    private final Runnable cut;
    private final Consumer<EventStream> ended;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Writing writing = new Writing();
    private int bytes;
    private boolean ending;

    /**
     * @param threads write for a moment
     * @param cut     ends the connection at once
     * @param ended   told, once, that it is over
     */
    EventStream(
            Interest interest,
            Response response,
            Callback callback,
            Executor threads,
            Runnable cut,
            Consumer<EventStream> ended) {
        this.interest = interest;
        this.response = response;
        this.callback = callback;
        this.threads = threads;
        this.cut = cut;
        this.ended = ended;
    }

    @Override
    public Interest interest() {
        return interest;
    }

    @Override
    public void hear(Hub.Numbered event) {
        offer(event.frame());
    }

    /** Bytes to be written as soon as may be. They are shared, and not changed. */
    void offer(byte[] frame) {
        boolean slow;
        synchronized (waiting) {
            if (ending) {
                return;
            }
            waiting.addLast(frame);
            bytes += frame.length;
            slow = bytes > PATIENCE;
        }
        if (slow) {
            fail(new IllegalStateException("the client reads too slowly"));
        } else {
            threads.execute(writing::iterate);
        }
    }

    boolean isEnded() {
        return over.get();
    }

    /** Ends in order, after what waits is written. */
    void end() {
        synchronized (waiting) {
            ending = true;
        }
        writing.iterate();
    }

    private void fail(Throwable cause) {
        synchronized (waiting) {
            ending = true;
            waiting.clear();
        }
        writing.abort(cause);
        // What is being written to such a client may hang for long: only the end of the connection ends it.
        cut.run();
    }

    private final class Writing extends IteratingCallback {
        private boolean last;

        @Override
        protected Action process() {
            if (last) {
                return Action.SUCCEEDED;
            }
            byte[] next;
            synchronized (waiting) {
                next = waiting.pollFirst();
                bytes -= next == null ? 0 : next.length;
                if (next == null && !ending) {
                    return Action.IDLE;
                }
                last = next == null;
            }
            response.write(last, next == null ? null : ByteBuffer.wrap(next), this);
            return Action.SCHEDULED;
        }

        @Override
        protected void onCompleteSuccess() {
            over(null);
        }

        @Override
        protected void onCompleteFailure(Throwable cause) {
            over(cause);
        }
    }

    private void over(@Nullable Throwable cause) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        synchronized (waiting) {
            ending = true;
            waiting.clear();
        }
        ended.accept(this);
        if (cause == null) {
            callback.succeeded();
        } else {
            callback.failed(cause);
        }
    }
}
