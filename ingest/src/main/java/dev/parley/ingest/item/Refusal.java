package dev.parley.ingest.item;

import java.util.Locale;
import java.util.Objects;

/**
 * What would not be published, and why.
 *
 * @param reason what kind of cause; counted
 * @param detail the cause in words; names the input where {@code source} alone does not
 * @param read   all that was read of it; empty for a whole document that could not be read
 */
public record Refusal(Reason reason, String detail, Draft read, String source) implements ReadResult {

    /** Kinds of cause; metrics count by them. */
    public enum Reason {
        /** Read well, but holds no words to publish. */
        EMPTY,
        /** Not in any format that is read here, or damaged beyond reading. */
        UNREADABLE,
        /** Larger, deeper or more packed than the limits allow. */
        TOO_LARGE,
        /** Could not be opened or fetched. */
        UNREACHABLE,
        /** The server says that it is not there: HTTP status 404 or 410. */
        GONE,
        /** The server asks to be left alone for a while: HTTP status 429 or 503. */
        BUSY,
        /** No whole answer within the time allowed. */
        TIMEOUT,
        /** Redirects in a circle, or more of them than are followed. */
        REDIRECTS,
        /** With a status of success came a page that asks for consent. */
        CONSENT,
        /** With a status of success came a page that asks for a proof of being human, or for JavaScript. */
        CHALLENGE,
        /** With a status of success came a page that says that there is none. */
        NOT_FOUND,
        /** The page of a feed's entry holds nothing of what the feed says of it. */
        OTHER_PAGE,
        /** Its source says until when nobody may publish it; it is read again then. */
        EMBARGO,
        /** The address leads where Parley does not go: a private network, robots.txt, an unknown scheme. */
        FORBIDDEN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Refusal {
        Objects.requireNonNull(reason, "reason");
    }

    /** A refusal of a whole document. */
    public static Refusal of(Reason reason, String detail, String source) {
        return new Refusal(reason, detail, new Draft(), source);
    }
}
