package dev.parley.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the bytes mean. A byte order mark decides; then bytes that are sound UTF-8 beyond ASCII are UTF-8,
 * whatever anyone declares, since no other encoding looks like it by chance; so are those that are called UTF-8, or
 * nothing, and are it but for some; then the document's own declaration, the HTTP header, and windows-1252. Older encodings are read as the larger ones that replaced them, as browsers do.
 */
public final class Charsets {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}?encoding\\s*=\\s*|<meta[^>]{0,300}?charset\\s*=\\s*)[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS = named("windows-1252", StandardCharsets.ISO_8859_1);
    private static final Charset EBCDIC = named("IBM037", StandardCharsets.ISO_8859_1);

    private Charsets() {}

    /**
     * The characters of a document, without a byte order mark. Where it is UTF-8 but for some bytes, those alone suffer;
     * bytes that mean nothing become U+FFFD.
     */
    public static String decode(byte[] bytes, @Nullable String contentType) {
        Charset marked = mark(bytes);
        if (marked != null) {
            String text = marked.equals(StandardCharsets.UTF_8) ? utf8(bytes) : new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String sound = strictUtf8(bytes);
        return sound != null ? sound : declared(bytes, contentType);
    }

    /** The characters of what is UTF-8 by definition, as JSON is; bytes that are not are taken for windows-1252. */
    public static String utf8(byte[] bytes) {
        String text = Utf8.decoded(bytes);
        if (text != null) {
            return text;
        }
        return Utf8.evidence(bytes).isSome() ? Utf8.mended(bytes, WINDOWS) : new String(bytes, WINDOWS);
    }

    private static @Nullable Charset mark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0x3C, 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF) || starts(b, 0, 0, 0, 0x3C)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xFF, 0xFE) || starts(b, 0x3C, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) || starts(b, 0, 0x3C) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text where every byte is sound UTF-8 and no escape of a seven-bit encoding stands against it. */
    private static @Nullable String strictUtf8(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, HEAD * 4); i++) {
            if (bytes[i] == 0x1B) {
                return null;
            }
        }
        if (isEbcdic(bytes)) {
            return null;
        }
        return Utf8.decoded(bytes);
    }

    /** UTF-8 was ruled out as a whole. */
    private static String declared(byte[] bytes, @Nullable String contentType) {
        String own = match(DECLARED, head(bytes, isEbcdic(bytes) ? EBCDIC : StandardCharsets.ISO_8859_1));
        String header = contentType == null ? null : match(HEADER, contentType);
        Charset byHeader = header == null ? null : CharsetNames.find(header);
        Charset byOwn = own == null ? null : CharsetNames.find(own);
        Charset named = byOwn == null ? byHeader : byOwn;
        Utf8.Evidence evidence = Utf8.evidence(bytes);
        if (named == null ? evidence.isMost() : isUnicode(named) ? evidence.isSome() : evidence.isAlmostAll()) {
            return Utf8.mended(bytes, WINDOWS);
        }
        Charset other = isUnicode(named) && !isUnicode(byHeader) ? byHeader : named;
        return new String(bytes, other == null || isUnicode(other) ? WINDOWS : other);
    }

    private static boolean isUnicode(@Nullable Charset charset) {
        return charset != null
                && (charset.equals(StandardCharsets.US_ASCII)
                        || charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-"));
    }

    private static String head(byte[] bytes, Charset family) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), family);
    }

    /** The letters of an XML declaration have the same codes in every encoding of that family. */
    private static boolean isEbcdic(byte[] bytes) {
        return starts(bytes, 0x4C, 0x6F, 0xA7, 0x94);
    }

    private static @Nullable String match(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Charset named(String name, Charset otherwise) {
        Charset found = CharsetNames.find(name);
        return found == null ? otherwise : found;
    }
}
