package dev.parley.view.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands events to all who listen, and keeps the last for those who were away for a moment. What is taken back leaves what is
 * kept. Thread-safe.
 */
public final class Hub {
    private static final int KEPT = 1_000;
    private static final int KEPT_BYTES = 4_000_000;

    private final String life;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Deque<Numbered> kept = new ArrayDeque<>();
    private long last;
    private long bytes;

    /** @param life names this run, so that a number of another is not taken for one of its own */
    public Hub(String life) {
        this.life = life;
    }

    /** Hears of events; must not block, nor throw. */
    public interface Listener {
        Interest interest();

        void hear(Numbered event);
    }

    /** An event with the number under which it can be gone on after; without the event where it was taken back. */
    public static final class Numbered {
        private final String id;
        private final long number;
        private final @Nullable Event event;
        private final byte[] frame;

        private Numbered(String id, long number, @Nullable Event event) {
            this.id = id;
            this.number = number;
            this.event = event;
            this.frame = event == null ? new byte[0] : frame(id, event);
        }

        private static byte[] frame(String id, Event event) {
            var text = "id: " + id + "\nevent: " + event.name() + "\ndata: " + event.data() + "\n\n";
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** Its id, as a listener gives it to go on after it. */
        public String id() {
            return id;
        }

        /** What is told; null where it was taken back. */
        public @Nullable Event event() {
            return event;
        }

        /** As an event stream has it; made once for all, not to be changed. */
        public byte[] frame() {
            return frame;
        }

        private Numbered takenBack() {
            return new Numbered(id, number, null);
        }
    }

    /** Hands over an event to all who want it. */
    public synchronized void publish(Event event) {
        if (event.takesBack()) {
            forget(event.key());
        }
        var numbered = new Numbered(life + "-" + ++last, last, event);
        kept.addLast(numbered);
        bytes += numbered.frame.length;
        while (kept.size() > KEPT || (bytes > KEPT_BYTES && kept.size() > 1)) {
            bytes -= kept.removeFirst().frame.length;
        }
        for (var listener : listeners) {
            if (listener.interest().in(event)) {
                listener.hear(numbered);
            }
        }
    }

    private void forget(String key) {
        List<Numbered> all = new ArrayList<>(kept);
        kept.clear();
        for (var one : all) {
            var same = one.event() != null && one.event().key().equals(key);
            bytes -= same ? one.frame.length : 0;
            kept.addLast(same ? one.takenBack() : one);
        }
    }

    /**
     * Adds a listener, after it has heard what came since an event that it names.
     *
     * @param after id of the last that it heard; null for what comes from now on
     * @return whether nothing is missing in between
     */
    public synchronized boolean add(Listener listener, @Nullable String after) {
        var missed = after == null ? Optional.of(List.<Numbered>of()) : since(after);
        missed.ifPresent(events -> events.stream()
                .filter(e -> e.event() != null && listener.interest().in(e.event()))
                .forEach(listener::hear));
        listeners.add(listener);
        return missed.isPresent();
    }

    private Optional<List<Numbered>> since(String after) {
        var number = number(after);
        var first = kept.isEmpty() ? last + 1 : kept.getFirst().number;
        return number < first - 1 || number > last
                ? Optional.empty()
                : Optional.of(kept.stream().filter(e -> e.number > number).toList());
    }

    private long number(String id) {
        try {
            return id.startsWith(life + "-") ? Long.parseLong(id.substring(life.length() + 1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    public void remove(Listener listener) {
        listeners.remove(listener);
    }

    public int listeners() {
        return listeners.size();
    }
}
