package dev.parley.ingest.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The news agency that an item credits: in its byline ("By Reuters"), in its dateline ("LONDON (AP) -"), or at its end
 * ("(Reporting by ...)", "- AFP", "Source: TASS"). A mention in running text is no credit.
 */
final class WireCredit {
    private static final Map<String, String> AGENCIES = new HashMap<>();
    private static final Pattern BETWEEN = Pattern.compile("[,/;|()]| and | for | via |^By |^by ");
    private static final Pattern ROLE =
            Pattern.compile("(?:\\s+\\p{L}+){0,3}\\s+(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)s?$");
    private static final Pattern SOURCE = Pattern.compile("^(?:Source|Sources|Credit|With|via)\\s*:?\\s+");
    private static final int DATELINE = 90;
    private static final int LAST_LINE = 400;

    static {
        for (String line : WordList.load(WireCredit.class, "wire-agencies.txt")) {
            String[] parts = line.split("\\|");
            for (int i = 1; i < parts.length; i++) {
                AGENCIES.put(parts[i], parts[0]);
            }
        }
    }

    private WireCredit() {}

    /** The published name of the agency, or null. */
    static @Nullable String of(List<String> authors, String text) {
        for (String author : authors) {
            String agency = byline(author);
            if (agency != null) {
                return agency;
            }
        }
        String dateline = dateline(text);
        return dateline != null ? dateline : lastLine(text);
    }

    /** The agency that a byline names, alone or before the role of its writer; null where it names none. */
    static @Nullable String byline(String author) {
        for (String part : BETWEEN.split(author)) {
            String agency = AGENCIES.get(ROLE.matcher(part.strip()).replaceFirst(""));
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    /** An agency in parentheses, followed by a dash, in the first words; or one alone at the very start, before a dash. */
    private static @Nullable String dateline(String text) {
        String start = text.substring(0, Math.min(DATELINE, text.length()));
        int open = start.indexOf('(');
        int close = start.indexOf(')', open + 1);
        if (open >= 0 && close > open && dashFollows(start, close + 1)) {
            return byline(start.substring(open + 1, close));
        }
        int dash = firstDash(start);
        return dash <= 0 ? null : lastWordAgency(start.substring(0, dash));
    }

    private static @Nullable String lastWordAgency(String dateline) {
        String words = dateline.strip();
        int gap = Math.max(words.lastIndexOf(' '), words.lastIndexOf('/'));
        String agency = AGENCIES.get(words);
        return agency != null ? agency : AGENCIES.get(words.substring(gap + 1));
    }

    private static int firstDash(String start) {
        for (int i = 0; i + 1 < start.length(); i++) {
            boolean hyphen = start.charAt(i) == '-' && i > 0 && start.charAt(i - 1) == ' ';
            if (start.charAt(i) == '—' || start.charAt(i) == '–' || hyphen) {
                return i;
            }
        }
        return -1;
    }

    private static boolean dashFollows(String start, int from) {
        int i = from;
        while (i < start.length() && Whitespace.isSpace(start.charAt(i))) {
            i++;
        }
        return i < start.length() && "-–—:".indexOf(start.charAt(i)) >= 0;
    }

    private static @Nullable String lastLine(String text) {
        String stripped = text.stripTrailing();
        String last = stripped.substring(stripped.lastIndexOf('\n') + 1).strip();
        if (last.length() > LAST_LINE) {
            return endCredit(last);
        }
        String bare = SOURCE.matcher(last).replaceFirst("");
        String agency = byline(strip(bare));
        if (agency != null) {
            return agency;
        }
        return last.startsWith("(Reporting by ") ? "Reuters" : endCredit(last);
    }

    /** "... the ministry said. - AFP", "... he added. (TASS)". */
    private static @Nullable String endCredit(String last) {
        String tail = strip(last);
        int gap = Math.max(
                Math.max(tail.lastIndexOf('('), tail.lastIndexOf('—')),
                Math.max(tail.lastIndexOf('–'), tail.lastIndexOf(" -") + 1));
        return gap <= 0 ? null : AGENCIES.get(strip(tail.substring(gap)));
    }

    private static String strip(String words) {
        int begin = 0;
        int end = words.length();
        while (begin < end && " ()-–—.[]".indexOf(words.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && " ()-–—.[]".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(begin, end);
    }
}
