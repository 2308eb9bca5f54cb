package dev.parley.ingest.page;

import dev.parley.ingest.item.WordList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a site speaks to its reader ("we", "your", "please"): what it says of itself does, an article only in quotations. */
final class Address {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|»[^«]*«");
    private static final int PROSE = 80;

    private final Pattern words;

    private Address(Pattern words) {
        this.words = words;
    }

    /** The words of a resource, one a line, lower case; "*" behind one stands for any ending. */
    static Address load(String resource) {
        List<String> words = WordList.load(Address.class, resource);
        return new Address(Pattern.compile(words.stream()
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"))));
    }

    /** Whether the words, in lower case and without quotations, speak to somebody. */
    boolean isIn(String unquoted) {
        return words.matcher(unquoted).find();
    }

    static String unquoted(String words) {
        return QUOTED.matcher(words).replaceAll(" ");
    }

    /** How many paragraphs of a text are long enough to be an article's. */
    static long prose(String text) {
        return text.lines().filter(line -> line.length() >= PROSE).count();
    }
}
