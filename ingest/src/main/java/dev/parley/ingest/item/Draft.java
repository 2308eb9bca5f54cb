package dev.parley.ingest.item;

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
        return new Finish(this, origin).item();
    }

    private void announced(Draft by) {
        title(by.title).outlet(by.outlet).language(by.language).published(by.publishedAt, by.publishedAtSource);
    }

    /** What takes this item back: the draft needs an id or an address. */
    public ReadResult withdraw(Origin origin) {
        return new Finish(this, origin).withdrawal();
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

    @Nullable
    Instant fetchedAt() {
        return fetchedAt;
    }

    @Nullable
    String wire() {
        return wire;
    }

    /** All who are credited, the authors last. */
    List<String> bylines() {
        credits.addAll(authors);
        return credits;
    }

    String windowTitle() {
        return windowTitle;
    }

    boolean isAtSharedAddress() {
        return atSharedAddress;
    }
}
