package dev.parley.ingest.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The agency at a text's end: "Reporting by ...", "- AFP", "Source: TASS", "© 2026 Baltic Wire". */
final class ClosingCredit {
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\([Cc]\\)|Copyright)(?:\\s*(?:©|\\([Cc]\\)))?\\s*\\d{4}(?:\\s+by)?\\s+([^.,;©]{2,50})");
    private static final Pattern SOURCE = Pattern.compile("^(?:Source|Sources|Credit|With|via)\\s*:?\\s+");
    private static final Pattern REPORTING = Pattern.compile("^(\\(?)(?:Reporting|Reported) by\\s+([^;.()]{2,120})");
    private static final int LAST_LINE = 400;
    private static final int SHORT = 100;
    private static final int MOST_LINES = 3;

    /** Where none of these is, no copyright is told. */
    private static final List<String> COPYRIGHTS = List.of("©", "(c)", "(C)", "Copyright");

    private final Agencies agencies;
    private final Bylines bylines;

    ClosingCredit(Agencies agencies, Bylines bylines) {
        this.agencies = agencies;
        this.bylines = bylines;
    }

    /** The last lines, from the end, as long as they are short. */
    @Nullable
    String in(String text) {
        String left = text.stripTrailing();
        for (int i = 0; i < MOST_LINES && !left.isEmpty(); i++) {
            int gap = left.lastIndexOf('\n');
            String line = left.substring(gap + 1).strip();
            String own = copyright(line);
            String agency = own != null ? own : i == 0 ? lastLine(line) : reporting(line);
            if (agency != null || line.length() > LAST_LINE) {
                return agency;
            }
            left = gap < 0 ? "" : left.substring(0, gap).stripTrailing();
        }
        return null;
    }

    /** "© 2026 Baltic Wire. All rights reserved." */
    private @Nullable String copyright(String line) {
        if (line.length() > LAST_LINE || COPYRIGHTS.stream().noneMatch(line::contains)) {
            return null;
        }
        Matcher copyright = COPYRIGHT.matcher(line);
        if (!copyright.find()) {
            return null;
        }
        String name = copyright.group(1).strip();
        String known = agencies.named(name);
        return known == null && agencies.endsLikeOne(name) ? bylines.any(name) : known;
    }

    private @Nullable String lastLine(String last) {
        if (last.length() > LAST_LINE) {
            return endCredit(last);
        }
        if (REPORTING.matcher(last).lookingAt()) {
            return reporting(last);
        }
        String bare = SOURCE.matcher(last).replaceFirst("");
        String agency = bare.length() < last.length() || last.length() <= SHORT ? bylines.in(strip(bare)) : null;
        return agency != null ? agency : endCredit(last);
    }

    /** "Reporting by Baltic Wire"; persons in parentheses, or with their editors, are Reuters', who alone close a story so. */
    private @Nullable String reporting(String line) {
        Matcher reporting = REPORTING.matcher(line);
        if (!reporting.lookingAt()) {
            return null;
        }
        for (String part : Bylines.BETWEEN.split(reporting.group(2))) {
            String name = Bylines.withoutStaff(part.strip());
            boolean plain = agencies.looksLikeOne(name) || name.indexOf(' ') < 0 || agencies.named(name) != null;
            String agency = plain ? bylines.any(name) : null;
            if (agency != null) {
                return agency;
            }
        }
        boolean edited = line.contains("diting by ");
        return reporting.group(1).isEmpty() && !edited ? null : "Reuters";
    }

    /** "... the ministry said. - AFP", "... he added. (TASS)". */
    private @Nullable String endCredit(String last) {
        String tail = strip(last);
        int gap = Math.max(
                Math.max(tail.lastIndexOf('('), tail.lastIndexOf('—')),
                Math.max(tail.lastIndexOf('–'), tail.lastIndexOf(" -") + 1));
        if (gap <= 0) {
            return null;
        }
        String name = strip(tail.substring(gap));
        String known = agencies.named(name);
        return known == null && agencies.endsLikeOne(name) ? bylines.any(name) : known;
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
