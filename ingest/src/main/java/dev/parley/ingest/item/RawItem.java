package dev.parley.ingest.item;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news item as it is published: one article at one canonical address.
 *
 * @param itemId            id derived from the canonical address, or from a feed-scoped id where there is none; no slash
 * @param sourceItemId      the feed's own guid or id
 * @param url               address as the source gave it, made absolute
 * @param canonicalUrl      address without tracking and variants
 * @param text              plain text, never blank; paragraphs set apart by an empty line
 * @param language          BCP 47 tag as declared, or null
 * @param publishedAtSource where {@code publishedAt} was read
 * @param contentHash       SHA-256 of normalised title and text, in hexadecimal
 * @param source            the file, address or feed that it came from
 * @param wire              the agency that the item credits
 */
public record RawItem(
        String itemId,
        @Nullable String sourceItemId,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String summary,
        String text,
        @Nullable String language,
        List<String> authors,
        @Nullable Instant publishedAt,
        DateOrigin publishedAtSource,
        @Nullable Instant updatedAt,
        Instant fetchedAt,
        String contentHash,
        String source,
        @Nullable String wire)
        implements ReadResult {

    public RawItem {
        if (itemId.isBlank() || itemId.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not an item id: '" + itemId + "'");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("item " + itemId + " has no text");
        }
        authors = List.copyOf(authors);
        Objects.requireNonNull(fetchedAt, "fetchedAt");
    }

    /** {@link Signature} of the text, worked out at each call; null where the text is too short to have one. */
    public @Nullable String signature() {
        return Signature.of(text);
    }

    /** The same item under another id. */
    RawItem identified(String id, @Nullable String address) {
        return new RawItem(
                id,
                sourceItemId,
                url,
                address,
                outlet,
                title,
                summary,
                text,
                language,
                authors,
                publishedAt,
                publishedAtSource,
                updatedAt,
                fetchedAt,
                contentHash,
                source,
                wire);
    }

    /** The same item, fetched at another time. */
    public RawItem fetchedAt(Instant at) {
        return new RawItem(
                itemId,
                sourceItemId,
                url,
                canonicalUrl,
                outlet,
                title,
                summary,
                text,
                language,
                authors,
                publishedAt,
                publishedAtSource,
                updatedAt,
                at,
                contentHash,
                source,
                wire);
    }

    /** The same item with a fuller body, and the agency that credits itself there where it credits none yet. */
    public RawItem withText(String fuller, Agencies agencies) {
        String agency =
                wire != null ? wire : WireCredit.of(authors, fuller, () -> outlet == null ? "" : outlet, agencies);
        return new RawItem(
                itemId,
                sourceItemId,
                url,
                canonicalUrl,
                outlet,
                title,
                summary,
                fuller,
                language,
                authors,
                publishedAt,
                publishedAtSource,
                updatedAt,
                fetchedAt,
                ContentHash.of(title, fuller),
                source,
                agency);
    }
}
