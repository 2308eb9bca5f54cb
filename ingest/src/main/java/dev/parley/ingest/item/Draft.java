package dev.parley.ingest.item;

import dev.parley.ingest.text.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item while it is read: a reader sets what it finds, in any order, and {@link #finish} makes a {@link RawItem} of
 * it, or a {@link Refusal} that still holds all that was read. A setter given null or blank words changes nothing, so
 * that sources of a field can be tried one after the other, best first, with {@code ...IfAbsent}.
 */
public final class Draft {
    private static final Duration CLOCKS = Duration.ofDays(1);

    private @Nullable String itemId;
    private @Nullable String sourceItemId;
    private @Nullable String url;
    private @Nullable String canonical;
    private @Nullable String part;
    private @Nullable String outlet;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String text;
    private @Nullable String language;
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable Instant publishedAt;
    private DateOrigin publishedAtSource = DateOrigin.UNKNOWN;
    private @Nullable Instant updatedAt;
    private @Nullable Instant fetchedAt;
    private @Nullable String wire;
    private final List<String> credits = new ArrayList<>(2);
    private String windowTitle = "";
    private boolean atSharedAddress;

    public Draft itemId(@Nullable String given) {
        itemId = Whitespace.orNull(given);
        return this;
    }

    /** The source's own id; a word for nothing is none. */
    public Draft sourceItemId(@Nullable String id) {
        String own = sourceItemId == null ? Whitespace.orNull(id) : null;
        sourceItemId = own == null || Addresses.isPlaceholder(own) ? sourceItemId : own;
        return this;
    }

    /** The address as given, absolute. */
    public Draft url(@Nullable String address) {
        url = url == null ? Whitespace.orNull(address) : url;
        return this;
    }

    /** The address is one for all that its source has: it leads to no article, and identifies none. */
    public Draft atSharedAddress() {
        atSharedAddress = true;
        return this;
    }

    /** The address that the document itself calls canonical; honoured where it is on the same site. */
    public Draft canonical(@Nullable String address) {
        canonical = canonical == null ? Whitespace.orNull(address) : canonical;
        return this;
    }

    /** Which part of the document at its address this item is: a post of a live blog. The address of the item tells it. */
    public Draft part(@Nullable String name) {
        part = part == null ? Whitespace.orNull(name) : part;
        return this;
    }

    public Draft outlet(@Nullable String name) {
        outlet = outlet == null ? Whitespace.orNull(name) : outlet;
        return this;
    }

    public Draft title(@Nullable String words) {
        title = title == null ? Whitespace.orNull(words) : title;
        return this;
    }

    public Draft summary(@Nullable String words) {
        summary = summary == null ? Whitespace.orNull(words) : summary;
        return this;
    }

    /** Body text with its paragraph breaks. */
    public Draft text(@Nullable String words) {
        text = text == null && words != null && !words.isBlank()
                ? Whitespace.withoutNul(words).strip()
                : text;
        return this;
    }

    public Draft language(@Nullable String declared) {
        language = language == null ? Languages.tag(declared) : language;
        return this;
    }

    public Draft author(@Nullable String name) {
        String one = Whitespace.orNull(name);
        if (one != null) {
            authors.add(one);
        }
        return this;
    }

    public Draft published(@Nullable Instant at, DateOrigin from) {
        if (publishedAt == null && at != null) {
            publishedAt = at;
            publishedAtSource = from;
        }
        return this;
    }

    public Draft updated(@Nullable Instant at) {
        updatedAt = updatedAt == null ? at : updatedAt;
        return this;
    }

    /** What stands in the window's title: the outlet may be named there alone, whose staff is no agency's. */
    public Draft windowTitle(String words) {
        windowTitle = words;
        return this;
    }

    /** When it was fetched, where the document itself knows. */
    public Draft fetched(@Nullable Instant at) {
        fetchedAt = fetchedAt == null ? at : fetchedAt;
        return this;
    }

    /** A byline as written: it may credit an agency that no name of an author tells ("Ann Ray, AP Political Writer"). */
    public Draft credit(@Nullable String byline) {
        if (byline != null && !byline.isBlank()) {
            credits.add(byline);
        }
        return this;
    }

    public Draft wire(@Nullable String agency) {
        wire = wire == null ? Whitespace.orNull(agency) : wire;
        return this;
    }

    /** Takes from the document around it what a part does not say of itself. */
    public Draft inherit(Draft whole) {
        url(whole.url).canonical(part == null ? null : whole.canonical);
        title(whole.title).outlet(whole.outlet).language(whole.language);
        if (authors.isEmpty()) {
            authors.addAll(whole.authors);
        }
        credits.addAll(whole.credits);
        return published(whole.publishedAt, whole.publishedAtSource);
    }

    /** The finished item, or the refusal of one that has neither text nor summary. */
    public ReadResult finish(Origin origin) {
        outlet = origin.outlet() != null ? origin.outlet() : outlet;
        language(origin.language());
        if (origin.known() != null) {
            announced(origin.known());
        }
        if (text == null && summary != null) {
            text = summary;
        }
        String words = text;
        if (words == null || words.isBlank()) {
            return new Refusal(Refusal.Reason.EMPTY, "no text and no summary", this, origin.source());
        }
        if (words.length() > Limits.TEXT_CHARACTERS) {
            return tooLarge("a text", Limits.TEXT_CHARACTERS, origin);
        }
        return isLong(title) || isLong(sourceItemId) || authors.stream().anyMatch(Draft::isLong)
                ? tooLarge("a title, an id or an author", Limits.LINE_CHARACTERS, origin)
                : item(origin, words);
    }

    private void announced(Draft by) {
        title(by.title).outlet(by.outlet).language(by.language).published(by.publishedAt, by.publishedAtSource);
    }

    private static boolean isLong(@Nullable String line) {
        return line != null && line.length() > Limits.LINE_CHARACTERS;
    }

    /** Without what was read: nobody can show it either. */
    private static Refusal tooLarge(String what, int most, Origin origin) {
        return Refusal.of(Refusal.Reason.TOO_LARGE, what + " of more than " + most + " characters", origin.source());
    }

    /** What takes this item back: the draft needs an id or an address. */
    public ReadResult withdraw(Origin origin) {
        String id = identity(origin, "", canonicalUrl());
        if (sourceItemId == null && url == null && itemId == null) {
            return new Refusal(Refusal.Reason.UNREADABLE, "withdrawn, but no id and no url", this, origin.source());
        }
        return new Withdrawal(id, sourceItemId, url, origin.source());
    }

    private RawItem item(Origin origin, String words) {
        String hash = ContentHash.of(title, words);
        String address = canonicalUrl();
        String named = outlet != null ? outlet : Outlets.of(address);
        String agency = wire;
        if (agency == null) {
            credits.addAll(authors);
            agency = WireCredit.of(credits, words, () -> house(named, address), origin.agencies());
        }
        return new RawItem(
                identity(origin, hash, address),
                sourceItemId,
                url,
                address,
                named,
                title,
                summary,
                words,
                language,
                authors(),
                publishedAt,
                publishedAtSource,
                updatedAt,
                fetched(origin),
                hash,
                origin.source(),
                agency);
    }

    /** What the outlet may be called, so that its own name credits nobody. */
    private String house(@Nullable String outlet, @Nullable String address) {
        return (outlet == null ? "" : outlet) + " " + (address == null ? "" : Outlets.of(address)) + " " + windowTitle;
    }

    /** The document's own word, unless that is a slip: nothing is fetched after now, give or take the clocks. */
    private Instant fetched(Origin origin) {
        Instant own = fetchedAt;
        return own == null || own.isAfter(origin.fetchedAt().plus(CLOCKS)) ? origin.fetchedAt() : own;
    }

    private String identity(Origin origin, String hash, @Nullable String address) {
        String given = itemId;
        if (given != null && given.indexOf('/') < 0) {
            return given;
        }
        String own = sourceItemId;
        boolean shared = atSharedAddress || (own != null && CanonicalUrl.isFrontPage(address));
        if (address != null && !shared) {
            return ItemId.ofAddress(address);
        }
        return own != null ? ItemId.ofOwnId(own, scope(origin)) : ItemId.ofContent(title, origin.source(), hash);
    }

    /** Ids of records are the user's own and hold everywhere; a feed's ids are its own where it has an address. */
    private static String scope(Origin origin) {
        return origin.address() == null ? "" : origin.address();
    }

    public @Nullable String canonicalUrl() {
        String address = CanonicalUrl.of(url, canonical);
        return address == null || part == null ? address : address + "#" + part;
    }

    public @Nullable String itemId() {
        return itemId;
    }

    public @Nullable String sourceItemId() {
        return sourceItemId;
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable String language() {
        return language;
    }

    public List<String> authors() {
        return new ArrayList<>(authors);
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public DateOrigin publishedAtSource() {
        return publishedAtSource;
    }

    public @Nullable Instant updatedAt() {
        return updatedAt;
    }
}
