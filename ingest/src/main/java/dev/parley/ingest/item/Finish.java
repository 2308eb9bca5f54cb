package dev.parley.ingest.item;

import dev.parley.ingest.text.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of a draft that has all its fields an item with an id, a refusal, or what takes an item back. */
final class Finish {
    private static final Duration CLOCKS = Duration.ofDays(1);

    private final Draft draft;
    private final Origin origin;

    Finish(Draft draft, Origin origin) {
        this.draft = draft;
        this.origin = origin;
    }

    ReadResult item() {
        String words = draft.text();
        if (words == null || words.isBlank()) {
            return new Refusal(Refusal.Reason.EMPTY, "no text and no summary", draft, origin.source());
        }
        if (words.length() > Limits.TEXT_CHARACTERS) {
            return tooLarge("a text", Limits.TEXT_CHARACTERS);
        }
        boolean wide = isLong(draft.title())
                || isLong(draft.sourceItemId())
                || draft.authors().stream().anyMatch(Finish::isLong);
        return wide ? tooLarge("a title, an id or an author", Limits.LINE_CHARACTERS) : item(words);
    }

    private static boolean isLong(@Nullable String line) {
        return line != null && line.length() > Limits.LINE_CHARACTERS;
    }

    /** Without what was read: nobody can show it either. */
    private Refusal tooLarge(String what, int most) {
        return Refusal.of(Refusal.Reason.TOO_LARGE, what + " of more than " + most + " characters", origin.source());
    }

    ReadResult withdrawal() {
        String id = identity("", draft.canonicalUrl());
        if (draft.sourceItemId() == null && draft.url() == null && draft.itemId() == null) {
            return new Refusal(Refusal.Reason.UNREADABLE, "withdrawn, but no id and no url", draft, origin.source());
        }
        return new Withdrawal(id, draft.sourceItemId(), draft.url(), origin.source());
    }

    private RawItem item(String words) {
        String hash = ContentHash.of(draft.title(), words);
        String address = draft.canonicalUrl();
        String named = draft.outlet() != null ? draft.outlet() : Outlets.of(address);
        List<String> authors = draft.authors();
        String agency = draft.wire();
        if (agency == null) {
            agency = WireCredit.of(draft.bylines(), words, () -> house(named, address), origin.agencies());
        }
        return new RawItem(
                identity(hash, address),
                draft.sourceItemId(),
                draft.url(),
                address,
                named,
                draft.title(),
                draft.summary(),
                words,
                draft.language(),
                authors,
                draft.publishedAt(),
                draft.publishedAtSource(),
                draft.updatedAt(),
                fetched(),
                hash,
                origin.source(),
                agency);
    }

    /** What the outlet may be called, so that its own name credits nobody. */
    private String house(@Nullable String outlet, @Nullable String address) {
        return (outlet == null ? "" : outlet) + " " + (address == null ? "" : Outlets.of(address)) + " "
                + draft.windowTitle();
    }

    /** The document's own word, unless that is a slip: nothing is fetched after now, give or take the clocks. */
    private Instant fetched() {
        Instant own = draft.fetchedAt();
        return own == null || own.isAfter(origin.fetchedAt().plus(CLOCKS)) ? origin.fetchedAt() : own;
    }

    private String identity(String hash, @Nullable String address) {
        String given = draft.itemId();
        if (given != null && given.indexOf('/') < 0) {
            return given;
        }
        String own = draft.sourceItemId();
        boolean shared = draft.isAtSharedAddress() || (own != null && CanonicalUrl.isFrontPage(address));
        if (address != null && !shared) {
            return ItemId.ofAddress(address);
        }
        return own != null ? ItemId.ofOwnId(own, scope()) : ItemId.ofContent(draft.title(), origin.source(), hash);
    }

    /** Ids of records are the user's own and hold everywhere; a feed's ids are its own where it has an address. */
    private String scope() {
        return origin.address() == null ? "" : origin.address();
    }
}
