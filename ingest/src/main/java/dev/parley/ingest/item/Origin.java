package dev.parley.ingest.item;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from, and what is known of it beside its bytes.
 *
 * @param source      name for people: the file, address or feed
 * @param address     address of the document, absolute, or null for a file without one
 * @param contentType the HTTP Content-Type, or null
 * @param outlet      what the user calls the outlet; wins over what the document says
 * @param language    what the user says the language is; stands in where the document says nothing
 */
public record Origin(
        String source,
        @Nullable String address,
        @Nullable String contentType,
        Instant fetchedAt,
        @Nullable String outlet,
        @Nullable String language) {

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
    }

    /** A document of which nothing but its name is known. */
    public static Origin of(String source, Instant fetchedAt) {
        return new Origin(source, null, null, fetchedAt, null, null);
    }

    public Origin withAddress(@Nullable String newAddress) {
        return new Origin(source, newAddress, contentType, fetchedAt, outlet, language);
    }

    public Origin withContentType(@Nullable String newContentType) {
        return new Origin(source, address, newContentType, fetchedAt, outlet, language);
    }

    /** The same document with the user's word on outlet and language; null leaves each as it is. */
    public Origin withHints(@Nullable String newOutlet, @Nullable String newLanguage) {
        return new Origin(
                source,
                address,
                contentType,
                fetchedAt,
                newOutlet == null ? outlet : newOutlet,
                newLanguage == null ? language : newLanguage);
    }

    /** The same document, fetched at another time. */
    public Origin fetchedAt(Instant at) {
        return new Origin(source, address, contentType, at, outlet, language);
    }

    /** The same document under another name. */
    public Origin named(String newSource) {
        return new Origin(newSource, address, contentType, fetchedAt, outlet, language);
    }
}
