package dev.parley.ingest.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of what a reader reads: equal for equal words, whatever the white space or the Unicode composition. */
final class ContentHash {

    private ContentHash() {}

    /** Hash of title and text in hexadecimal, 64 characters. */
    static String of(@Nullable String title, String text) {
        return sha256(normal(title == null ? "" : title) + "\n" + normal(text));
    }

    static String sha256(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String normal(String words) {
        return Whitespace.collapse(Composition.of(words));
    }
}
