package dev.parley.ingest.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The agency in the first words of a paragraph: "LONDON (AP) -". */
final class Dateline {
    private static final Pattern DATELINE =
            Pattern.compile("^([\\p{Lu}\\d][^()\\n]{0,60}?)?\\s*\\(([^()\\n]{2,50})\\)\\s*[-\u2013\u2014:]");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2,}");
    private static final Pattern DAY =
            Pattern.compile(",?\\s+(?:\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{Lu}\\p{L}{2,8}).*$");
    private static final int START = 90;

    private final Agencies agencies;
    private final Bylines bylines;

    Dateline(Agencies agencies, Bylines bylines) {
        this.agencies = agencies;
        this.bylines = bylines;
    }

    /** An agency in parentheses, followed by a dash, in the first words; or one alone at the very start, before a dash. */
    @Nullable
    String in(String line) {
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
            return bylines.in(start.substring(open + 1, close));
        }
        int dash = firstDash(start);
        return dash <= 0 ? null : lastWordAgency(start.substring(0, dash));
    }

    /** Behind a place in capitals any name, else one that looks like an agency's. */
    private @Nullable String placed(String place, String name) {
        String known = bylines.in(name);
        if (known != null) {
            return known;
        }
        String town = DAY.matcher(place).replaceFirst("");
        boolean capitals = town.length() > 1 && !SMALL.matcher(town).find();
        boolean placed = capitals || town.split(" ").length <= 4;
        boolean credit = (capitals || (placed && agencies.looksLikeOne(name))) && !isSpelledOut(town, name);
        return credit && !bylines.isHouse(name) ? bylines.any(name) : null;
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
}
