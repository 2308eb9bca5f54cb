package dev.parley.ingest.page;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page is about, by its own addresses and titles: tells its own data from those of other stories that it names. */
final class Subject {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final double MOST_OF_HEADLINE = 0.5;
    private static final double MOST_OF_TITLE = 0.6;

    private final Set<String> addresses = new HashSet<>();
    private final List<Line> titles = new ArrayList<>();
    private final @Nullable Instant published;

    /** @param published when the page says elsewhere that it was published, or null */
    Subject(
            List<@Nullable String> addresses,
            List<@Nullable String> titles,
            @Nullable String outlet,
            @Nullable Instant published) {
        for (String address : addresses) {
            String plain = plain(address);
            if (plain != null) {
                this.addresses.add(plain);
            }
        }
        for (String title : titles) {
            if (title != null && !title.equalsIgnoreCase(outlet)) {
                this.titles.add(Line.of(title));
            }
        }
        this.published = published;
    }

    private static @Nullable String plain(@Nullable String address) {
        String canonical =
                Addresses.web(address) == null ? null : new Draft().url(address).canonicalUrl();
        if (canonical == null) {
            return null;
        }
        String bare = canonical.substring(canonical.indexOf("://") + 3);
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Whether any of the addresses is the page's. */
    boolean isAt(List<String> others) {
        return !addresses.isEmpty() && others.stream().map(Subject::plain).anyMatch(addresses::contains);
    }

    /** Whether the page's address is known, to be another than those that are not it. */
    boolean hasAddress() {
        return !addresses.isEmpty();
    }

    /** Whether the headline is one of the page's titles, give or take some words. */
    boolean isCalled(@Nullable String headline) {
        if (headline == null || titles.isEmpty()) {
            return false;
        }
        Line line = Line.of(headline);
        return titles.stream().anyMatch(line::isLike);
    }

    /** Whether nothing can be said of the headline: there is none, or the page has no title. */
    boolean isUntitled(@Nullable String headline) {
        return headline == null || titles.isEmpty();
    }

    boolean isPublished(@Nullable Instant at) {
        return at != null && at.equals(published);
    }

    /**
     * A headline or title.
     *
     * @param letters its letters and digits in a row
     * @param words   those of its words that are long enough to tell titles apart
     */
    private record Line(String written, String letters, Set<String> words) {

        static Line of(String written) {
            var letters = new StringBuilder(written.length());
            Set<String> words = new HashSet<>();
            for (String word : BETWEEN.split(written.toLowerCase(Locale.ROOT))) {
                letters.append(word);
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                }
            }
            return new Line(written, letters.toString(), words);
        }

        /** Whether a title is this headline, give or take some words. */
        boolean isLike(Line title) {
            if (words.isEmpty() || title.words.isEmpty()) {
                return written.strip().equalsIgnoreCase(title.written.strip());
            }
            long shared = words.stream().filter(title.words::contains).count();
            return letters.equals(title.letters)
                    || (shared >= 2 && shared >= words.size() * MOST_OF_HEADLINE)
                    || (shared > 2 && shared >= title.words.size() * MOST_OF_TITLE);
        }
    }
}
