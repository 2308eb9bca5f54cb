package dev.parley.enrich.speaker.noun;

import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of nouns that sources are made of. */
public final class Nouns {

    private static final WordFile CLASSES = WordFile.of(Nouns.class, "nouns.txt");

    public static final Set<String> SPOKESPERSON = CLASSES.words("spokesperson");
    public static final Set<String> ROLE = CLASSES.words("role");
    public static final Set<String> LEADER = CLASSES.words("leader");
    public static final Set<String> ANY_LEADER = CLASSES.words("any-leader");
    private static final Set<String> STATE_ORGAN = CLASSES.words("state-organ");
    private static final Set<String> SUPRANATIONAL = CLASSES.words("supranational");
    public static final Set<String> ANYBODY = CLASSES.words("anybody");
    public static final Set<String> CORPORATE = CLASSES.words("corporate");
    public static final Set<String> KIN = CLASSES.words("kin");
    public static final Set<String> FEMALE = CLASSES.words("female");
    public static final Set<String> MALE = CLASSES.words("male");
    public static final Set<String> PAST = CLASSES.words("past");
    public static final Set<String> GENERIC = CLASSES.words("generic");
    public static final Set<String> BELONGING = CLASSES.words("belonging");
    public static final Set<String> BODY = CLASSES.words("body");
    public static final Set<String> STATE_BODY = CLASSES.words("state-body");
    public static final Set<String> DOCUMENT = CLASSES.words("document");
    /** Documents that are the voice of whoever made them: a statement is theirs, a study is not what a university says. */
    public static final Set<String> VOICE = CLASSES.words("voice");
    /** Those that bear the name of where they stand. */
    public static final Set<String> POSTED = CLASSES.words("posted");

    public static final Set<String> GROUP = CLASSES.words("group");
    public static final Set<String> PUBLIC = CLASSES.words("public");
    public static final Set<String> QUANTIFIER = CLASSES.words("quantifier");
    public static final Set<String> NOBODY = CLASSES.words("nobody");
    public static final Set<String> MEDIUM = CLASSES.words("medium");
    /** Besides media, what a state's adjective stands before and a name behind ("the Norwegian party Forward"). */
    public static final Set<String> OF_A_STATE = CLASSES.words("of-a-state");

    /** What a company, a medium and an organisation of people are called when they are named again. */
    public static final Set<String> COMPANY = CLASSES.words("company");

    public static final Set<String> OUTLET = CLASSES.words("outlet");
    public static final Set<String> CIVIL = CLASSES.words("civil");

    public static final Set<String> COUNT = CLASSES.words("count");

    public static final Set<String> LOCAL = CLASSES.words("local");
    public static final Set<String> NATIONAL = CLASSES.words("national");
    public static final Set<String> NATIONAL_BODY = CLASSES.words("national-body");
    public static final Set<String> NATIONAL_GROUP = CLASSES.words("national-group");

    /** What makes another office of one: the prime minister is none of the ministers that "the minister" means. */
    public static final Set<String> LESSER = CLASSES.words("lesser");

    public static final Set<String> BECOMING = CLASSES.words("becoming");
    public static final Set<String> OFFICIAL = CLASSES.words("official");
    public static final Set<String> MEMBER = CLASSES.words("member");
    public static final Set<String> CLIENT = CLASSES.words("client");
    private static final Set<String> COUNSEL = CLASSES.words("counsel");
    public static final Set<String> PUBLIC_BODY = CLASSES.words("public-body");
    public static final Set<String> GOVERNMENT = CLASSES.words("government");
    private static final Set<String> OWNED = CLASSES.words("owned");
    public static final Set<String> PORTFOLIO = CLASSES.words("portfolio");
    public static final Set<String> PUBLISHING = CLASSES.words("publishing");
    private static final WordSet STUDIES = WordSet.of(CLASSES.words("studies"));
    private static final WordSet STUDENTS = WordSet.of(CLASSES.words("students-of"));

    private static final WordSet DOCUMENTS = WordSet.of(DOCUMENT);
    private static final WordSet GROUPS = WordSet.of(GROUP);

    private static final Set<String> PERSON_ENDINGS = CLASSES.words("person-ending");

    static {
        CLASSES.end();
    }

    private Nouns() {}

    /** A word for all nouns that may name the same document or people again ("study", "report"); empty for any other noun. */
    public static String againAs(Token noun) {
        if (STUDIES.hasLemma(noun)) {
            return "study";
        }
        return STUDENTS.hasLemma(noun)
                ? "researcher"
                : DOCUMENTS.hasLemma(noun) || GROUPS.hasForm(noun) ? noun.lemma() : "";
    }

    /** What somebody is or does, a spokesperson included, a relative not. */
    public static boolean isRole(String word) {
        return (ROLE.contains(word) || SPOKESPERSON.contains(word) || LEADER.contains(word) || hasEnding(word))
                && !KIN.contains(word);
    }

    /** What somebody is or does, an office of a town or district included. */
    public static boolean isOffice(String word) {
        return isRole(word) || LOCAL.contains(word);
    }

    /** Whether a noun names one person, by what they are or do or by kin. */
    public static boolean isPerson(String word) {
        return isRole(word) || KIN.contains(word);
    }

    /** "Mayor", "county sheriff": an office of a town or a district, of which a place is the body. */
    public static boolean isLocalOffice(@Nullable String role) {
        return role != null && holds(LOCAL, role);
    }

    /** What one can only be of a body: its head, its spokesperson, one of its members. */
    public static boolean isOfBody(@Nullable String role) {
        return role != null
                && (holds(LEADER, role) || holds(SPOKESPERSON, role) || holds(CORPORATE, role) || holds(MEMBER, role));
    }

    /** Somebody who speaks for a person: a lawyer, an agent, an aide. */
    public static boolean hasClient(@Nullable String role) {
        return role != null && holds(CLIENT, role);
    }

    public static boolean isSpokesperson(String role) {
        return SPOKESPERSON.contains(role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** A lawyer or an agent, who speaks for the client alone, whoever the client is. */
    public static boolean isCounsel(String role) {
        return holds(COUNSEL, role);
    }

    /** "lawyers", "office", "legal team" of "his lawyers": who speaks for whom they belong to. */
    public static boolean speaksForOwner(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return CLIENT.contains(last)
                || last.endsWith("s") && CLIENT.contains(last.substring(0, last.length() - 1))
                || OWNED.contains(last);
    }

    /** "government", "office", "order", "statement released" of somebody in office: what their state says. */
    public static boolean speaksForOffice(String words) {
        return holds(GOVERNMENT, words) || holds(OWNED, words) || holds(DOCUMENT, words);
    }

    /** An office of a town, a district or a state. */
    public static boolean isPublicOffice(@Nullable String role) {
        return role != null && (isLocalOffice(role) || isNationalOffice(role));
    }

    /** The noun that names a body of a state: "foreign ministry" of "Norway's foreign ministry", "embassy" of "its embassy in Oslo". */
    public static String stateBody(String name) {
        String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
        String found = "";
        for (String body : STATE_BODY) {
            found = body.length() > found.length() && lower.contains(" " + body + " ") ? body : found;
        }
        return found.isEmpty() ? name : found;
    }

    /** "Supreme Court of Norland", "Norland Coast Guard": a body of a state, by a word of its name. */
    public static boolean isPublicBody(String name) {
        return holds(PUBLIC_BODY, name);
    }

    /** "Guardian Council", "National Emergency Centre": what only a state has, by a word of its name. */
    public static boolean isStateOrgan(String name) {
        boolean national = name.startsWith("National ") || name.startsWith("Federal ") || name.startsWith("Royal ");
        return holds(STATE_ORGAN, name) || national && isPublicBody(name);
    }

    /** "European Court", "World Council": a body of no one state, by a word of its name. */
    public static boolean isSupranational(String name) {
        return holds(SUPRANATIONAL, name);
    }

    /** "President", "Foreign Minister", "Gen.": an office of a state. */
    public static boolean isNationalOffice(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return holds(NATIONAL, role)
                && !lower.contains("senior vice president")
                && !lower.contains("executive vice president");
    }

    /** Whether a role's words hold one of a class, single words or two in a row. */
    private static boolean holds(Set<String> nouns, String role) {
        String lower = role.toLowerCase(Locale.ROOT).replace('-', ' ');
        int before = -1;
        for (int begin = 0; begin < lower.length(); ) {
            int space = lower.indexOf(' ', begin);
            int end = space < 0 ? lower.length() : space;
            if (nouns.contains(lower.substring(begin, end))
                    || before >= 0 && nouns.contains(lower.substring(before, end))) {
                return true;
            }
            before = begin;
            begin = end + 1;
        }
        return false;
    }

    private static boolean hasEnding(String word) {
        for (String ending : PERSON_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
