package dev.parley.ingest.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.text.JsonText;
import dev.parley.ingest.text.PlainText;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object of IPTC ninjs 1.x or 2.x, or of its dialects that say {@code guid} for {@code uri}, as an item. A version that is
 * canceled or withheld takes the item back; one under embargo, and what is no text, is refused.
 */
public final class NinjsReader {
    private static final Set<String> TAKEN_BACK = Set.of("canceled", "cancelled", "withheld");
    private static final Set<String> WORDLESS =
            Set.of("picture", "video", "audio", "graphic", "planning", "component", "event");
    private static final Pattern BY = Pattern.compile("^\\s*by\\s+", Pattern.CASE_INSENSITIVE);

    private NinjsReader() {}

    /** Whether an object says that it is ninjs, or has an id and the date of its version as nothing else has. */
    public static boolean accepts(JsonNode object) {
        boolean named = isNamed(object.path("$standard")) || isNamed(object.path("standard"));
        return named
                || JsonText.first(object, "uri", "guid") != null && JsonText.first(object, "versioncreated") != null;
    }

    private static boolean isNamed(JsonNode standard) {
        return standard.path("name").asText("").equalsIgnoreCase("ninjs");
    }

    public static ReadResult read(JsonNode object, Origin origin) {
        Draft draft = draft(object, origin);
        // An agency's ids are its own, and hold in every file and at every address that it delivers by.
        Origin everywhere = origin.withAddress(null);
        if (TAKEN_BACK.contains(lower(object, "pubstatus"))) {
            return draft.withdraw(everywhere);
        }
        String embargo = JsonText.first(object, "embargoed");
        if (embargo != null && isAhead(NewsDates.parse(embargo), origin.fetchedAt())) {
            return new Refusal(Reason.EMBARGO, "under embargo until " + embargo, draft, origin.source());
        }
        String type = lower(object, "type");
        return WORDLESS.contains(type)
                ? new Refusal(Reason.EMPTY, "ninjs of type " + type + ", no text", draft, origin.source())
                : draft.finish(everywhere);
    }

    /** A date that cannot be read may be any: what might be under embargo is not published. */
    private static boolean isAhead(@Nullable Instant until, Instant now) {
        return until == null || until.isAfter(now);
    }

    private static Draft draft(JsonNode object, Origin origin) {
        var draft = new Draft();
        String id = JsonText.first(object, "uri", "guid");
        draft.sourceItemId(id);
        draft.url(id != null && Addresses.web(id) != null ? id : null);
        draft.title(PlainText.lineOfHtml(either(JsonText.first(object, "headline"), main(object, "headlines", ""))));
        draft.title(JsonText.first(object, "title"));
        draft.text(body(object));
        draft.summary(PlainText.ofHtml(
                either(JsonText.first(object, "description_html"), main(object, "descriptions", "html"))));
        draft.summary(either(JsonText.first(object, "description_text"), main(object, "descriptions", "")));
        draft.outlet(JsonText.first(object, "copyrightholder", "source"));
        draft.outlet(named(object, "infosource", "infosources"));
        String byline = JsonText.first(object, "byline", "by");
        draft.credit(byline);
        draft.author(byline == null ? null : BY.matcher(byline).replaceFirst(""));
        draft.language(JsonText.first(object, "language"));
        draft.published(NewsDates.parse(JsonText.first(object, "firstpublished", "firstcreated")), DateOrigin.RECORD);
        Instant version = NewsDates.parse(JsonText.first(object, "versioncreated"));
        return draft.updated(version).published(version, DateOrigin.RECORD);
    }

    private static @Nullable String body(JsonNode object) {
        String html = either(JsonText.first(object, "body_html", "body_xhtml"), main(object, "bodies", "html"));
        String text = html == null ? either(JsonText.first(object, "body_text"), main(object, "bodies", "")) : null;
        return html != null ? PlainText.ofHtml(html) : text == null ? null : PlainText.ofPlain(text);
    }

    /** Of ninjs 2's lists the value of the main entry, else of the first, whose content type holds a word. */
    private static @Nullable String main(JsonNode object, String list, String type) {
        String first = null;
        for (JsonNode entry : object.path(list)) {
            String value = JsonText.first(entry, "value");
            if (value != null && lower(entry, "contenttype").contains(type)) {
                if (lower(entry, "role").endsWith("main")) {
                    return value;
                }
                first = first == null ? value : first;
            }
        }
        return first;
    }

    private static @Nullable String named(JsonNode object, String... lists) {
        for (String list : lists) {
            for (JsonNode entry : object.path(list)) {
                String name = JsonText.first(entry, "name");
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static String lower(JsonNode object, String name) {
        return object.path(name).asText("").strip().toLowerCase(Locale.ROOT);
    }
}
