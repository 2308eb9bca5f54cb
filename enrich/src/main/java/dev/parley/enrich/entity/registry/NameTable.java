package dev.parley.enrich.entity.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and what they may name; finds the longest name that stands at a place of a text. */
public final class NameTable {

    /** A name with its readings; several make it ambiguous. */
    public record Entry(String name, List<NameSense> senses) {}

    /** The names whose first words have this hash, and the same {@linkplain #plain plain}. */
    private record Slot(int hash, Entry[] entries, String[] plain) {

        public Slot(int hash, List<Entry> entries) {
            this(hash, entries.toArray(new Entry[0]), new String[entries.size()]);
            for (int i = 0; i < plain.length; i++) {
                plain[i] = NameTable.plain(entries.get(i).name());
            }
        }
    }

    private final Map<Integer, List<Entry>> byFirstWord = new HashMap<>();
    private @Nullable Slot[] table = new Slot[1];

    public void add(String name, NameSense sense) {
        List<Entry> entries = byFirstWord.computeIfAbsent(firstWord(name), k -> new ArrayList<>(1));
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                if (!holds(entry, sense)) {
                    entry.senses().add(sense);
                }
                return;
            }
        }
        List<NameSense> senses = new ArrayList<>(1);
        senses.add(sense);
        entries.add(new Entry(name, senses));
    }

    /** Told by id and form: the equality that a record derives costs a process that starts thirty milliseconds. */
    private static boolean holds(Entry entry, NameSense sense) {
        for (NameSense known : entry.senses()) {
            if (known.form() == sense.form()
                    && known.actor().id().equals(sense.actor().id())) {
                return true;
            }
        }
        return false;
    }

    /** Longest names first, so that the first that fits is the longest. To be called when all are added. */
    public NameTable sorted() {
        table = new Slot[Integer.highestOneBit(byFirstWord.size() + 1) * 4];
        Comparator<Entry> longestFirst =
                Comparator.comparingInt(entry -> -entry.name().length());
        for (Map.Entry<Integer, List<Entry>> entries : byFirstWord.entrySet()) {
            entries.getValue().sort(longestFirst);
            int hash = entries.getKey();
            int slot = slot(hash);
            while (table[slot] != null) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = new Slot(hash, entries.getValue());
        }
        return this;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    /**
     * The longest name that stands at {@code begin}, ending where a word ends; null where none does.
     *
     * @param firstWord the hash of the word there, see {@link #firstWord(String, int, int)}
     */
    @Nullable
    public Entry at(int firstWord, String text, int begin, int limit, boolean ignoreCase) {
        Slot slot = find(firstWord);
        if (slot == null) {
            return null;
        }
        for (int i = 0; i < slot.plain.length; i++) {
            String name = slot.plain[i];
            int end = begin + name.length();
            if (end <= limit && isWordEnd(text, end) && matches(text, begin, name, ignoreCase)) {
                return slot.entries[i];
            }
        }
        return null;
    }

    private @Nullable Slot find(int hash) {
        int at = slot(hash);
        for (Slot slot = table[at]; slot != null; slot = table[at]) {
            if (slot.hash == hash) {
                return slot;
            }
            at = (at + 1) & (table.length - 1);
        }
        return null;
    }

    /** What this very name may name; empty where it is not held. */
    public List<NameSense> senses(String name) {
        Slot slot = find(firstWord(name));
        if (slot != null) {
            for (Entry entry : slot.entries) {
                if (entry.name().equals(name)) {
                    return Collections.unmodifiableList(entry.senses());
                }
            }
        }
        return List.of();
    }

    private static boolean matches(String text, int begin, String name, boolean ignoreCase) {
        for (int i = 0; i < name.length(); i++) {
            char a = plain(text.charAt(begin + i));
            char b = name.charAt(i);
            if (a != b && !(ignoreCase && Character.toUpperCase(a) == Character.toUpperCase(b))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != plain(name.charAt(i))) {
                StringBuilder plain = new StringBuilder(name);
                for (int j = i; j < name.length(); j++) {
                    plain.setCharAt(j, plain(name.charAt(j)));
                }
                return plain.toString();
            }
        }
        return name;
    }

    /** With a straight apostrophe, and a blank for what parts words as well. */
    private static char plain(char c) {
        if (c == '\u2019' || c == '\u02bc') {
            return '\'';
        }
        return c == '\n' || c == '\u00a0' ? ' ' : c;
    }

    private static boolean isWordEnd(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static int firstWord(String name) {
        return firstWord(name, 0, name.length());
    }

    /** A hash of the first word in any case. */
    public static int firstWord(String text, int begin, int limit) {
        int hash = 0;
        for (int i = begin; i < limit && Character.isLetterOrDigit(text.charAt(i)); i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }
}
