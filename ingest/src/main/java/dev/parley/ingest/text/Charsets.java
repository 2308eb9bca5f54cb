package dev.parley.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the bytes mean. A byte order mark decides; then bytes that are sound UTF-8 beyond ASCII are UTF-8,
 * whatever anyone declares, since no other encoding looks like it by chance; then the document's own declaration, the
 * HTTP header, and windows-1252. Older encodings are read as the larger ones that replaced them, as browsers do.
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

    /** The characters of a document, without a byte order mark; bytes that mean nothing become U+FFFD. */
    public static String decode(byte[] bytes, @Nullable String contentType) {
        Charset marked = mark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String utf8 = strictUtf8(bytes);
        return utf8 != null ? utf8 : new String(bytes, declared(bytes, contentType));
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
        // What is not sound is decoded into this character, which sound text holds too where it was damaged before.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 || Utf8.isSound(bytes) ? text : null;
    }

    private static Charset declared(byte[] bytes, @Nullable String contentType) {
        String own = match(DECLARED, head(bytes, isEbcdic(bytes) ? EBCDIC : StandardCharsets.ISO_8859_1));
        String header = contentType == null ? null : match(HEADER, contentType);
        Charset fallback = Utf8.isMostlySound(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
        Charset byHeader = header == null ? fallback : usable(named(header, fallback), fallback);
        return own == null ? byHeader : usable(named(own, byHeader), fallback);
    }

    /** UTF-8 was ruled out as a whole; a declared UTF-8 is believed only where most of the text bears it out. */
    private static Charset usable(Charset declared, Charset fallback) {
        boolean unicode = declared.name().toUpperCase(Locale.ROOT).startsWith("UTF-");
        return unicode || declared.equals(StandardCharsets.US_ASCII) ? fallback : declared;
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
