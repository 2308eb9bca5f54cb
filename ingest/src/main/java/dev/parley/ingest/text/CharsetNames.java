package dev.parley.ingest.text;

import dev.parley.ingest.item.WordList;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The encoding that a document means by a name. */
final class CharsetNames {
    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        for (String line : WordList.load(CharsetNames.class, "charset-names.txt")) {
            String[] words = line.split(" ");
            MEANT.put(words[0], words[1]);
        }
    }

    private CharsetNames() {}

    /** The charset, or null where nobody knows the name. Code pages may be named by their number alone. */
    static @Nullable Charset find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (String spelling : List.of(plain, plain.replaceFirst("^iso-?8859-?", "iso-8859-"))) {
            String meant = MEANT.get(spelling);
            Charset found = java(meant == null ? spelling : meant);
            if (found != null) {
                return MEANT.containsKey(lower(found)) ? java(MEANT.getOrDefault(lower(found), plain)) : found;
            }
        }
        String number = plain.replaceFirst("^(?:cp|windows|ibm|x-cp)-?(?=\\d)", "");
        boolean numbered = number.length() >= 3 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? java((number.startsWith("125") ? "windows-" : "IBM") + number) : null;
    }

    private static String lower(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Charset java(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
