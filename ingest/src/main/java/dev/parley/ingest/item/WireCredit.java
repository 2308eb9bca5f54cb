package dev.parley.ingest.item;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The news agency that an item credits: in its byline ("By Reuters", "By Baltic Wire Staff"), in its dateline ("LONDON (AP) -"),
 * or at its end ("Reporting by ...", "- AFP", "Source: TASS"). Where only an agency is credited any name counts, but the
 * outlet's own; elsewhere those that are known, and those that are plainly agencies'. A mention in running text is no credit.
 */
final class WireCredit {
    private static final Pattern BETWEEN =
            Pattern.compile("[,/;|()]| [-–—] | and | for | via |^By |^by |^BY |Report(?:ing|ed) by ");
    private static final Pattern ROLE =
            Pattern.compile("(?:\\s+\\p{L}+){0,3}\\s+(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)s?$");
    private static final Pattern STAFF = Pattern.compile(
            "\\s+(?:(?:[Nn]ews|[Ee]ditorial|[Ww]eb|[Ss]ports?)\\s+)?(?:[Ss]taff|STAFF)(?:\\s+(?:[Ww]riter|[Rr]eporter|[Rr]eport)s?)?$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\([Cc]\\)|Copyright)(?:\\s*(?:©|\\([Cc]\\)))?\\s*\\d{4}(?:\\s+by)?\\s+([^.,;©]{2,50})");
    /** Who wrote it for the agency that is named behind. */
    private static final Pattern PERSON = Pattern.compile("^(?:.* of\\s+|(?:\\p{Lu}{2,}\\s+){2,})(?=\\p{Lu}\\p{Ll})");

    private static final Pattern SOURCE = Pattern.compile("^(?:Source|Sources|Credit|With|via)\\s*:?\\s+");
    private static final Pattern REPORTING = Pattern.compile("^(\\(?)(?:Reporting|Reported) by\\s+([^;.()]{2,120})");
    private static final Pattern DATELINE =
            Pattern.compile("^([\\p{Lu}\\d][^()\\n]{0,60}?)?\\s*\\(([^()\\n]{2,50})\\)\\s*[-\u2013\u2014:]");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2,}");
    private static final Pattern DAY =
            Pattern.compile(",?\\s+(?:\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{Lu}\\p{L}{2,8}).*$");
    private static final int START = 90;
    private static final int LAST_LINE = 400;
    private static final int BYLINE = 100;
    private static final int MOST_LINES = 3;

    /** Parts of the words that make up those patterns: where none is there, none matches. */
    private static final List<String> ROLES = List.of("riter", "eporter", "orrespondent", "ditor");

    private static final List<String> COPYRIGHTS = List.of("©", "(c)", "(C)", "Copyright");

    private final Agencies agencies;
    private final Supplier<String> outlet;
    private @Nullable String house;

    private WireCredit(Agencies agencies, Supplier<String> outlet) {
        this.agencies = agencies;
        this.outlet = outlet;
    }

    /**
     * The published name of the agency, or null.
     *
     * @param bylines names of authors, and bylines as they are written
     * @param outlet  whose own name credits no agency; asked for only where one is credited that is not known
     */
    static @Nullable String of(List<String> bylines, String text, Supplier<String> outlet, Agencies agencies) {
        var credit = new WireCredit(agencies, outlet);
        for (String byline : bylines) {
            String agency = credit.byline(byline);
            if (agency != null) {
                return agency;
            }
        }
        String opening = credit.opening(text);
        return opening != null ? opening : credit.ending(text);
    }

    /** The agency that a byline names, alone, before the role of its writer or as whose staff it is; null where it names none. */
    private @Nullable String byline(String byline) {
        for (String part : BETWEEN.split(byline)) {
            String name = part.strip();
            String agency = agencies.named(withoutRole(name));
            String staff = withoutStaff(name);
            if (agency == null && !staff.equals(name)) {
                agency = any(staff);
            }
            if (agency == null && agencies.endsLikeOne(name)) {
                String behind = PERSON.matcher(name).replaceFirst("");
                agency = any(agencies.endsLikeOne(behind) ? behind : name);
            }
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    private static String withoutRole(String name) {
        boolean role = ROLES.stream().anyMatch(name::contains);
        return role ? ROLE.matcher(name).replaceFirst("") : name;
    }

    private static String withoutStaff(String name) {
        boolean staff = name.contains("taff") || name.contains("STAFF");
        return staff ? STAFF.matcher(name).replaceFirst("") : name;
    }

    /** Any name but the house's own. */
    private @Nullable String any(String name) {
        String known = agencies.named(name);
        if (known != null) {
            return known;
        }
        return agencies.mayBeOne(name) && !isHouse(name) ? name : null;
    }

    private boolean isHouse(String name) {
        String own = letters(name);
        String at = house();
        return !at.isEmpty()
                && (at.contains(own) || (at.length() > 3 && own.contains(at)) || isInitials(name, own, at));
    }

    private String house() {
        String known = house;
        if (known == null) {
            known = letters(outlet.get());
            house = known;
        }
        return known;
    }

    /** "HNN" of hawaiinewsnow.com. */
    private static boolean isInitials(String name, String own, String house) {
        int at = 0;
        boolean capitals = own.length() >= 2 && own.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
        if (!capitals || own.charAt(0) != house.charAt(0)) {
            return false;
        }
        for (int i = 0; i < house.length() && at < own.length(); i++) {
            at += house.charAt(i) == own.charAt(at) ? 1 : 0;
        }
        return at == own.length();
    }

    /** Bylines that stand as paragraphs of their own, and the dateline of the first paragraph that is none. */
    private @Nullable String opening(String text) {
        int begin = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            int end = text.indexOf('\n', begin);
            String line = (end < 0
                            ? text.substring(begin, Math.min(text.length(), begin + LAST_LINE))
                            : text.substring(begin, end))
                    .strip();
            if (end < 0 || !isByline(line)) {
                return dateline(line);
            }
            String agency = byline(line);
            if (agency != null) {
                return agency;
            }
            begin = end + 1;
        }
        return null;
    }

    private boolean isByline(String line) {
        if (line.length() > BYLINE) {
            return false;
        }
        boolean by = line.startsWith("By ")
                || line.startsWith("BY ")
                || agencies.named(line) != null
                || agencies.endsLikeOne(line)
                || agencies.endsLikeOne(withoutStaff(line));
        return line.isEmpty() || (by && line.charAt(line.length() - 1) != '.');
    }

    /** An agency in parentheses, followed by a dash, in the first words; or one alone at the very start, before a dash. */
    private @Nullable String dateline(String line) {
        String start = line.substring(0, Math.min(START, line.length()));
        Matcher placed = DATELINE.matcher(start);
        if (placed.lookingAt()) {
            return placed(
                    placed.group(1) == null ? "" : placed.group(1),
                    placed.group(2).strip());
        }
        int open = start.indexOf('(');
        int close = start.indexOf(')', open + 1);
        if (open >= 0 && close > open && dashFollows(start, close + 1)) {
            return byline(start.substring(open + 1, close));
        }
        int dash = firstDash(start);
        return dash <= 0 ? null : lastWordAgency(start.substring(0, dash));
    }

    /** Behind a place in capitals any name, else one that looks like an agency's. */
    private @Nullable String placed(String place, String name) {
        String known = byline(name);
        if (known != null) {
            return known;
        }
        String town = DAY.matcher(place).replaceFirst("");
        boolean capitals = town.length() > 1 && !SMALL.matcher(town).find();
        boolean placed = capitals || town.split(" ").length <= 4;
        boolean credit = (capitals || (placed && agencies.looksLikeOne(name))) && !isSpelledOut(town, name);
        return credit && !isHouse(name) ? any(name) : null;
    }

    /** "NATO (North Atlantic Treaty Organization)". */
    private static boolean isSpelledOut(String initials, String name) {
        String firsts = name.replaceAll("(\\p{L})[^\\s-]*[\\s-]*", "$1");
        return firsts.length() > 1
                && firsts.equalsIgnoreCase(initials.replace(".", "").strip());
    }

    private @Nullable String lastWordAgency(String dateline) {
        String words = dateline.strip();
        int gap = Math.max(words.lastIndexOf(' '), words.lastIndexOf('/'));
        String agency = agencies.named(words);
        return agency != null ? agency : agencies.named(words.substring(gap + 1));
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

    /** The last lines, from the end, as long as they are short. */
    private @Nullable String ending(String text) {
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
        return known == null && agencies.endsLikeOne(name) ? any(name) : known;
    }

    private @Nullable String lastLine(String last) {
        if (last.length() > LAST_LINE) {
            return endCredit(last);
        }
        if (REPORTING.matcher(last).lookingAt()) {
            return reporting(last);
        }
        String bare = SOURCE.matcher(last).replaceFirst("");
        String agency = bare.length() < last.length() || last.length() <= BYLINE ? byline(strip(bare)) : null;
        return agency != null ? agency : endCredit(last);
    }

    /** "Reporting by Baltic Wire"; persons in parentheses, or with their editors, are Reuters', who alone close a story so. */
    private @Nullable String reporting(String line) {
        Matcher reporting = REPORTING.matcher(line);
        if (!reporting.lookingAt()) {
            return null;
        }
        for (String part : BETWEEN.split(reporting.group(2))) {
            String name = withoutStaff(part.strip());
            boolean plain = agencies.looksLikeOne(name) || name.indexOf(' ') < 0 || agencies.named(name) != null;
            String agency = plain ? any(name) : null;
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
        return known == null && agencies.endsLikeOne(name) ? any(name) : known;
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

    private static String letters(String words) {
        var letters = new StringBuilder(words.length());
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }
}
