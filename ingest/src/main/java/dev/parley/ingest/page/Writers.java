package dev.parley.ingest.page;

import dev.parley.ingest.item.Agencies;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Whitespace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wrote an article: persons, or the house where no person is named. What was written of them credits agencies. */
final class Writers {
    private static final Set<String> STAFF = Set.of(
            "staff",
            "newsroom",
            "redaktion",
            "redaction",
            "rédaction",
            "redacción",
            "redazione",
            "redactie",
            "editors",
            "editorial",
            "team",
            "desk",
            "admin",
            "administrator",
            "editor",
            "webmaster");

    private final Draft draft;
    private final Set<String> houses = new LinkedHashSet<>();

    Writers(Draft draft) {
        this.draft = draft;
    }

    /** Whether no person is known. */
    boolean isEmpty() {
        return draft.authors().isEmpty();
    }

    /** What is known to be no person. */
    void house(@Nullable String name) {
        String one = Whitespace.orNull(name);
        if (one != null) {
            draft.credit(one);
            houses.add(one);
        }
    }

    /** Names as a byline gives them; behind a house stands its town ("Reuters, Washington"). */
    void byline(@Nullable String byline) {
        draft.credit(byline);
        boolean housed = false;
        for (String name : byline == null ? List.<String>of() : Names.split(byline)) {
            boolean house = isHouse(name);
            if (house) {
                houses.add(name);
            } else if (!housed || name.indexOf(' ') > 0) {
                draft.author(name);
            }
            housed |= house;
        }
    }

    private boolean isHouse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String outlet = draft.outlet();
        return STAFF.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                || name.equalsIgnoreCase(outlet)
                || lower.startsWith("the ")
                || Agencies.KNOWN.isKnown(name);
    }

    /** The house stands in where nobody is named. */
    void finish() {
        if (isEmpty()) {
            houses.forEach(draft::author);
        }
    }
}
