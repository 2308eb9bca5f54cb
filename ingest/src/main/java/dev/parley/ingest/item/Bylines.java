package dev.parley.ingest.item;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of agencies among what stands in bylines, those that are known and those that are plainly agencies'; never the outlet's own. */
final class Bylines {
    /** What stands between the names of a byline. */
    static final Pattern BETWEEN =
            Pattern.compile("[,/;|()]| [-–—] | and | for | via |^By |^by |^BY |Report(?:ing|ed) by ");

    private static final Pattern ROLE =
            Pattern.compile("(?:\\s+\\p{L}+){0,3}\\s+(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)s?$");
    private static final Pattern STAFF = Pattern.compile(
            "\\s+(?:(?:[Nn]ews|[Ee]ditorial|[Ww]eb|[Ss]ports?)\\s+)?(?:[Ss]taff|STAFF)(?:\\s+(?:[Ww]riter|[Rr]eporter|[Rr]eport)s?)?$");
    /** Who wrote it for the agency that is named behind. */
    private static final Pattern PERSON = Pattern.compile("^(?:.* of\\s+|(?:\\p{Lu}{2,}\\s+){2,})(?=\\p{Lu}\\p{Ll})");

    /** Parts of the words that make up those patterns: where none is there, none matches. */
    private static final List<String> ROLES = List.of("riter", "eporter", "orrespondent", "ditor");

    private final Agencies agencies;
    private final Supplier<String> outlet;
    private @Nullable String house;

    /** @param outlet asked for only where a name is credited that is not known */
    Bylines(Agencies agencies, Supplier<String> outlet) {
        this.agencies = agencies;
        this.outlet = outlet;
    }

    /** The agency that a byline names, alone, before the role of its writer or as whose staff it is; null where it names none. */
    @Nullable
    String in(String byline) {
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

    static String withoutStaff(String name) {
        boolean staff = name.contains("taff") || name.contains("STAFF");
        return staff ? STAFF.matcher(name).replaceFirst("") : name;
    }

    /** Any name but the house's own. */
    @Nullable
    String any(String name) {
        String known = agencies.named(name);
        if (known != null) {
            return known;
        }
        return agencies.mayBeOne(name) && !isHouse(name) ? name : null;
    }

    boolean isHouse(String name) {
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
