package dev.parley.ingest.page;

import dev.parley.ingest.item.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names in a byline. */
final class Names {
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written by|posted by|reported by|story by|text by|by|par|por|text|autor|автор|текст)\\s*:?\\s+"
                    + "|(?:von|di|de)\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|\\band\\b|&|,(?!\\s*(?:Jr|Sr|MD|PhD|M\\.D|Ph\\.D)))\\s*");
    private static final Pattern ROLE = Pattern.compile(
            ".*\\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|producer|analyst|bureau chief)s?$",
            Pattern.CASE_INSENSITIVE);

    /** "(@jolee)", "(London)". */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

    /** "Ada Moe on Monday", "Ada Moe Published". */
    private static final Pattern DAY =
            Pattern.compile("\\s+(?:(?:on|at)\\s+\\p{Lu}.*|(?:Published|Posted|Updated)\\b.*)$");

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:published|posted|updated|last updated|written|share|follow|comments?|yesterday|today|by|on|at|in)\\b.*"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "|[ap]\\.?m\\.?|[ecmp][sd]?t|gmt|utc|bst)",
            Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** "By Ann Ray and Bo Lee" gives both names; "Ann Ray, Political Writer | The Echo" gives hers alone. */
    static List<String> split(String byline) {
        String bare = BY.matcher(Whitespace.collapse(byline)).replaceFirst("");
        int bar = bare.indexOf(" | ");
        var names = new ArrayList<String>();
        for (String part : BETWEEN.split(bar > 0 ? bare.substring(0, bar) : bare)) {
            String name =
                    DAY.matcher(ASIDE.matcher(part).replaceAll(" ").strip()).replaceFirst("");
            boolean role = !names.isEmpty() && ROLE.matcher(name).matches();
            if (name.length() <= 100 && !role && isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Not a date, a time, an account or a label. */
    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetter)
                && name.codePoints().noneMatch(c -> Character.isDigit(c) || c == '@')
                && !LABEL.matcher(name).matches();
    }
}
