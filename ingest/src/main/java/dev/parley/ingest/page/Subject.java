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
    private final List<String> titles = new ArrayList<>();
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
                this.titles.add(title);
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
        return others.stream().map(Subject::plain).anyMatch(addresses::contains);
    }

    /** Whether there are addresses on both sides, and none is the page's. */
    boolean isElsewhere(List<String> others) {
        return !addresses.isEmpty() && !others.isEmpty() && !isAt(others);
    }

    /** Whether the headline is one of the page's titles, give or take some words. */
    boolean isCalled(@Nullable String headline) {
        return headline != null && titles.stream().anyMatch(title -> isAlike(headline, title));
    }

    /** Whether nothing can be said of the headline: there is none, or the page has no title. */
    boolean isUntitled(@Nullable String headline) {
        return headline == null || titles.isEmpty();
    }

    boolean isPublished(@Nullable Instant at) {
        return at != null && at.equals(published);
    }

    private static boolean isAlike(String headline, String title) {
        Set<String> own = words(headline);
        Set<String> others = words(title);
        if (own.isEmpty() || others.isEmpty()) {
            return headline.strip().equalsIgnoreCase(title.strip());
        }
        String[] plain = {String.join("", BETWEEN.split(lower(headline))), String.join("", BETWEEN.split(lower(title)))
        };
        if (plain[0].equals(plain[1])) {
            return true;
        }
        long shared = own.stream().filter(others::contains).count();
        return (shared >= 2 && shared >= own.size() * MOST_OF_HEADLINE)
                || (shared > 2 && shared >= others.size() * MOST_OF_TITLE);
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN.split(lower(line))) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
