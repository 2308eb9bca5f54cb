package dev.parley.enrich.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages that are read; nobody else decides which. Immutable and thread-safe. */
public final class Languages {

    /** The tag of a text that does not tell its language. */
    public static final String UNDETERMINED = "und";

    private static final Languages SHIPPED = new Languages(List.of(new English()));

    private final List<Language> all;
    private final Map<String, Language> byTag = new LinkedHashMap<>();

    private Languages(List<Language> all) {
        this.all = List.copyOf(all);
        for (Language language : all) {
            for (String tag : language.tags()) {
                if (byTag.putIfAbsent(tag, language) != null) {
                    throw new IllegalArgumentException("two languages read " + tag);
                }
            }
        }
    }

    /** Those that ship: English. */
    public static Languages shipped() {
        return SHIPPED;
    }

    /** These and another. Throws IllegalArgumentException where one of them reads the other's tag. */
    public Languages with(Language other) {
        List<Language> more = new ArrayList<>(all);
        more.add(other);
        return new Languages(more);
    }

    public List<Language> all() {
        return all;
    }

    /**
     * The language that reads a tag, whichever region or script the tag adds ("en-GB", "en_US"), in whichever case. The first
     * language for "und", since a name alone tells none. Null where none reads it.
     */
    public @Nullable Language of(String tag) {
        String given = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        if (given.equals(UNDETERMINED)) {
            return all.get(0);
        }
        for (var read : byTag.entrySet()) {
            if (given.equals(read.getKey()) || given.startsWith(read.getKey() + "-")) {
                return read.getValue();
            }
        }
        return null;
    }

    /** Whether a text of this tag is read for statements. */
    public boolean reads(String tag) {
        return of(tag) != null;
    }
}
