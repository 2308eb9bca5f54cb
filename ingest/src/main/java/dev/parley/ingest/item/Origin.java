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
 * @param known       what the document that led here says of it; stands in where the document says nothing; or null
 * @param agencies    news agencies beside those that are known anyway
 */
public record Origin(
        String source,
        @Nullable String address,
        @Nullable String contentType,
        Instant fetchedAt,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable Draft known,
        Agencies agencies) {

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
    }

    /** A document of which nothing but its name is known. */
    public static Origin of(String source, Instant fetchedAt) {
        return new Origin(source, null, null, fetchedAt, null, null, null, Agencies.KNOWN);
    }

    public Origin withAddress(@Nullable String newAddress) {
        return new Origin(source, newAddress, contentType, fetchedAt, outlet, language, known, agencies);
    }

    public Origin withContentType(@Nullable String newContentType) {
        return new Origin(source, address, newContentType, fetchedAt, outlet, language, known, agencies);
    }

    /** The same document with the user's word on outlet and language; null leaves each as it is. */
    public Origin withHints(@Nullable String newOutlet, @Nullable String newLanguage) {
        return new Origin(
                source,
                address,
                contentType,
                fetchedAt,
                newOutlet == null ? outlet : newOutlet,
                newLanguage == null ? language : newLanguage,
                known,
                agencies);
    }

    /** The same document, as another one announced it. */
    public Origin announced(Draft by) {
        return new Origin(source, address, contentType, fetchedAt, outlet, language, by, agencies);
    }

    public Origin withAgencies(Agencies more) {
        return new Origin(source, address, contentType, fetchedAt, outlet, language, known, more);
    }

    /** The same document, fetched at another time. */
    public Origin fetchedAt(Instant at) {
        return new Origin(source, address, contentType, at, outlet, language, known, agencies);
    }

    /** The same document under another name. */
    public Origin named(String newSource) {
        return new Origin(newSource, address, contentType, fetchedAt, outlet, language, known, agencies);
    }
}
