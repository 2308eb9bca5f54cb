package dev.parley.ingest.page;

import dev.parley.ingest.item.NewsDates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date that a page shows: in an element that is marked as a time, by attribute or in words, else in a short line in an
 * element that is named after dates or bylines. What is said to be an update is not the publication.
 */
final class VisibleDate {
    private static final Pattern PARTS = Pattern.compile(
            "\\s*[|·•]\\s*|\\s+[–—-]\\s+|(?=\\b(?i:(?:last|first)\\s+)?(?i:updated|modified|aktualisiert|actualizado|published|posted)\\b)");
    private static final Pattern UPDATED = Pattern.compile(
            "(?:last\\s+)?(?:update|modif|aktualisiert|stand:|mis à jour|actualizad|aggiornat|bijgewerkt|revised|edited).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WRITER =
            Pattern.compile("\\b[Bb]y\\s+\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2})(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)\\d{1,2}[./]\\d{1,2}[./]\\d{2}(?!\\d)");
    private static final int LONGEST_PLAIN = 80;

    private VisibleDate() {}

    static @Nullable Instant of(PageElements page, Asides asides) {
        Instant marked = marked(page, asides, false);
        if (marked == null) {
            marked = marked(page, asides, true);
        }
        Instant named = marked != null ? marked : named(page, asides);
        return named != null ? named : lead(page);
    }

    /** In a plain line below the headline. */
    private static @Nullable Instant lead(PageElements page) {
        for (String line : Lines.lead(page)) {
            Instant at = line.length() <= LONGEST_PLAIN ? line(line) : null;
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable Instant marked(PageElements page, Asides asides, boolean updates) {
        for (Element element : page.marked()) {
            if (isTime(element) && isUpdate(element) == updates) {
                Instant at = time(element);
                if (at != null && !asides.hold(element)) {
                    return at;
                }
            }
        }
        return null;
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time")
                || (element.attributesSize() > 0
                        && element.attr("itemprop").toLowerCase(Locale.ROOT).contains("datepublished"));
    }

    private static boolean isUpdate(Element time) {
        String names = (time.className() + " " + time.attr("itemprop") + " " + time.id()).toLowerCase(Locale.ROOT);
        return names.contains("update")
                || names.contains("modif")
                || UPDATED.matcher(time.text()).matches();
    }

    private static @Nullable Instant time(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Instant at = NewsDates.parse(element.attr(attribute));
            if (at != null) {
                return at;
            }
        }
        return inWords(Lines.of(element));
    }

    private static @Nullable Instant named(PageElements page, Asides asides) {
        for (Element element : page.all()) {
            if (NameWords.DATE.match(NameWords.of(element))) {
                Instant at = element.text().length() <= Lines.LONGEST ? line(Lines.of(element)) : null;
                if (at != null && !asides.hold(element)) {
                    return at;
                }
            }
        }
        return null;
    }

    /** The first date in the parts of a line that tells no update; else the one that its parts make up. */
    private static @Nullable Instant line(String words) {
        boolean updated = false;
        for (String part : PARTS.split(words)) {
            boolean update = UPDATED.matcher(part.strip()).matches();
            updated |= update;
            Instant at = update ? null : inWords(part);
            if (at != null) {
                return at;
            }
        }
        return updated ? null : inWords(words.replace('|', ' '));
    }

    /** Words name a day only with its year; months may be people's names. */
    private static @Nullable Instant inWords(String line) {
        if (!YEAR.matcher(line).find()) {
            return null;
        }
        Instant at = NewsDates.parse(WRITER.matcher(line).replaceFirst(" "));
        int year = at == null ? 0 : at.atOffset(ZoneOffset.UTC).getYear();
        boolean written = IntStream.rangeClosed(year - 1, year + 1)
                .anyMatch(one -> line.contains(String.valueOf(one))
                        || SHORT_YEAR.matcher(line).find());
        return written ? at : null;
    }
}
