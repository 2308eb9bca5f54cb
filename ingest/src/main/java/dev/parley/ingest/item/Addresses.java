package dev.parley.ingest.item;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses as they are really written: blanks, stray per cent signs, no scheme. */
public final class Addresses {
    private static final String ILLEGAL = " \"<>\\^`{|}[]";
    private static final int MAX_LENGTH = 8192;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final Pattern NOWHERE = Pattern.compile("(?i)(?:javascript|about|data|mailto):|https?:/*$|#$");
    private static final Set<String> PLACEHOLDERS = Set.copyOf(WordList.load(Addresses.class, "placeholders.txt"));

    private Addresses() {}

    /** The address as a URI after mending what URIs forbid, or null where that can't be done. */
    public static @Nullable URI parse(@Nullable String written) {
        if (written == null || written.length() > MAX_LENGTH) {
            return null;
        }
        try {
            return new URI(mend(Whitespace.collapse(written)));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Whether words stand where an address or an id should, and say that there is none: "N/A", "none", "-". */
    public static boolean isPlaceholder(String words) {
        return PLACEHOLDERS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** An absolute http or https address with a host, or null. */
    public static @Nullable URI web(@Nullable String written) {
        URI uri = parse(written);
        return uri != null && isWeb(uri) ? uri : null;
    }

    public static boolean isWeb(URI uri) {
        String scheme = uri.getScheme();
        return (("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)))
                && uri.getRawAuthority() != null
                && isHost(host(uri));
    }

    private static boolean isHost(String host) {
        return !host.isEmpty() && host.indexOf('%') < 0;
    }

    /**
     * {@code reference} seen from {@code base}, absolute where it can be made so. Null where there is nothing to
     * resolve, or nothing but a word for nothing; a reference that can't be made absolute comes back as it was written.
     */
    public static @Nullable String resolve(@Nullable String base, @Nullable String reference) {
        String written = reference == null ? "" : Whitespace.collapse(reference);
        if (written.isEmpty()
                || isPlaceholder(written)
                || NOWHERE.matcher(written).lookingAt()) {
            return null;
        }
        URI relative = parse(written);
        URI from = parse(base);
        if (relative == null || relative.isAbsolute() || from == null || !from.isAbsolute() || from.isOpaque()) {
            return written;
        }
        return join(from, relative, written);
    }

    /** Host in lower case, without a port or a user; "" where there is none. IPv6 hosts keep their brackets. */
    public static String host(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return "";
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.lastIndexOf(':');
        if (colon > host.lastIndexOf(']')) {
            host = host.substring(0, colon);
        }
        return host.toLowerCase(Locale.ROOT);
    }

    private static String join(URI from, URI relative, String written) {
        String base = from.toString();
        if (written.startsWith("?")) {
            int end = indexOfAny(base, "?#");
            return base.substring(0, end) + relative;
        }
        String rootless = from.getRawPath() == null || from.getRawPath().isEmpty() ? "/" : "";
        URI root = rootless.isEmpty() ? from : from.resolve("/");
        return root.resolve(relative).toString();
    }

    private static int indexOfAny(String words, String characters) {
        for (int i = 0; i < words.length(); i++) {
            if (characters.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return words.length();
    }

    private static String mend(String written) {
        return isSound(written) ? written : mended(written);
    }

    /** Whether nothing can be wrong with it. */
    private static boolean isSound(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < ' ' || c == '%' || c == '#' || ILLEGAL.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String mended(String written) {
        var out = new StringBuilder(written.length() + 8);
        boolean ipv6 = written.contains("://[");
        int hash = written.indexOf('#');
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean bracket = (c == '[' || c == ']') && ipv6 && i < written.indexOf(']') + 1;
            if (c == '%' && !isTriplet(written, i)) {
                out.append("%25");
            } else if (c == '\\' && out.indexOf("?") < 0) {
                out.append('/');
            } else if ((ILLEGAL.indexOf(c) >= 0 && !bracket) || c < ' ' || (c == '#' && i > hash)) {
                out.append('%').append(HEX.toHexDigits((byte) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isTriplet(String words, int at) {
        return at + 2 < words.length()
                && Character.digit(words.charAt(at + 1), 16) >= 0
                && Character.digit(words.charAt(at + 2), 16) >= 0;
    }
}
