package dev.parley.view.live;

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
    private static final int KEPT_CHARACTERS = 4_000_000;

    private final String life;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Deque<Numbered> kept = new ArrayDeque<>();
    private long last;
    private long characters;

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
    public record Numbered(String id, long number, @Nullable Event event) {}

    /** Hands over an event to all who want it. */
    public synchronized void publish(Event event) {
        if (event.takesBack()) {
            forget(event.key());
        }
        var numbered = new Numbered(life + "-" + ++last, last, event);
        kept.addLast(numbered);
        characters += event.data().length();
        while (kept.size() > KEPT || (characters > KEPT_CHARACTERS && kept.size() > 1)) {
            characters -= size(kept.removeFirst());
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
            characters -= same ? size(one) : 0;
            kept.addLast(same ? new Numbered(one.id(), one.number(), null) : one);
        }
    }

    private static int size(Numbered numbered) {
        return numbered.event() == null ? 0 : numbered.event().data().length();
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
        var first = kept.isEmpty() ? last + 1 : kept.getFirst().number();
        return number < first - 1 || number > last
                ? Optional.empty()
                : Optional.of(kept.stream().filter(e -> e.number() > number).toList());
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
