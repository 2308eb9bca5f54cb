package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameTable;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How far a run of capitalised words reaches within a sentence, and which of them can be parts of names. */
final class NameRun {

    private static final int LONGEST = 12;
    private static final int HEADLINE_WORDS = 4;
    private static final Set<NameWord> HEADS = EnumSet.of(NameWord.ORGANISATION, NameWord.PLACE, NameWord.EVENT);

    private final Document document;
    private final IntFunction<NameTable.@Nullable Entry> known;
    private final Gazetteer gazetteer = Gazetteer.get();

    private final NameLinks links;
    private final OpeningNames openings;

    private int end;
    private int opening;
    private boolean allCaps;
    private boolean titleCase;

    NameRun(Document document, IntFunction<NameTable.@Nullable Entry> known) {
        this.document = document;
        this.known = known;
        this.links = new NameLinks(document, known, this);
        this.openings = new OpeningNames(document, known, this);
    }

    /** The end of the sentence. */
    int end() {
        return end;
    }

    /** The start of the sentence. */
    int opening() {
        return opening;
    }

    void enter(Sentence sentence) {
        end = sentence.end();
        opening = sentence.first();
        int words = 0;
        int capitals = 0;
        int small = 0;
        int upper = 0;
        for (int i = sentence.first(); i < end; i++) {
            Token token = document.token(i);
            if (token.kind() == TokenKind.WORD && token.end() - token.begin() > 3) {
                words++;
                boolean capital = token.isCapitalised();
                capitals += capital ? 1 : 0;
                upper += capital && token.isAllCaps() ? 1 : 0;
                small += capital ? 0 : 1;
            }
        }
        allCaps = words >= 3 && upper * 10 >= words * 9;
        titleCase = !allCaps
                && !document.token(end - 1).is(".")
                && words >= HEADLINE_WORDS
                && small * 4 <= words
                && capitals > small;
    }

    boolean ignoresCase() {
        return allCaps;
    }

    /** Whether a name may start at a token. */
    boolean startsName(int at) {
        Token token = document.token(at);
        if (isUnit(at)) {
            return true;
        }
        if (token.kind() != TokenKind.WORD
                || !token.hasNameCapital()
                || isNever(token) && !token.is("the") && !isJan(at)) {
            return false;
        }
        if (allCaps || titleCase) {
            return isEvident(at);
        }
        if (isLoneNumeral(at)) {
            return false;
        }
        if (openings.isAt(at)) {
            return openings.isName(at);
        }
        return isNameToken(at)
                || known.apply(at) != null
                || token.is("the") && hasNameAt(at + 1) && !openings.isMark(at - 1);
    }

    /** "412th Maintenance Group", "27SOMXG": a number that opens the name of a unit. */
    private boolean isUnit(int at) {
        Token token = document.token(at);
        if (token.kind() != TokenKind.NUMBER || token.text().length() < 3) {
            return false;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < token.text().length(); i++) {
            letters += Character.isLetter(token.text().charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(token.text().charAt(i)) ? 1 : 0;
        }
        boolean ordinal = letters == 2 && capitals == 0;
        int stop = ordinal && hasNameAt(at + 1) ? endFrom(at) : at;
        return letters >= 3 && capitals == letters || stop > at + 1 && NameClasses.UNITS.has(word(stop - 1));
    }

    /** A name in the middle of a sentence is seen from its capital. */
    boolean isNameToken(int at) {
        Token token = document.token(at);
        if (token.kind() != TokenKind.WORD || !token.hasNameCapital() || isNever(token) && !isJan(at)) {
            return false;
        }
        return !allCaps && !titleCase || isEvident(at);
    }

    boolean isPlain(int at) {
        String word = document.token(at).text();
        return isNameToken(at) && !gazetteer.is(word, NameWord.EVENT);
    }

    boolean isHead(int at) {
        return gazetteer.isAny(document.token(at).text(), HEADS);
    }

    /** A hyphen or dash between capitals, or before a small letter. */
    boolean isCompound(Token token) {
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            if (NameScanner.isDash(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of name words from a token, with the small words that join them. */
    int endFrom(int at) {
        int stop = at + 1;
        while (stop < end && stop - at < LONGEST) {
            int next = links.joined(at, stop);
            if (next == stop) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    /** The end of the plain name at a token: before a title, a nationality, or a known name that is none of its parts. */
    int plainEnd(int at, int stop) {
        for (int i = at + 1; i < stop; i++) {
            if (breaksAt(at, i, stop)) {
                return i;
            }
        }
        return stop;
    }

    private boolean breaksAt(int at, int i, int stop) {
        if ((isPostBefore(i) || isOfficeBefore(at)) && isPersonName(i, stop)) {
            return true;
        }
        if (Titles.get().at(document, i, stop) != null && i + 1 < stop) {
            return true;
        }
        NameTable.Entry entry = known.apply(i);
        if (entry == null || gazetteer.isGivenName(document.token(i - 1).text()) || i == at) {
            return false;
        }
        return entry.senses().stream().anyMatch(r -> r.form() == NameForm.ADJECTIVE)
                && !gazetteer.isSurname(document.token(i).text());
    }

    /** "Republican", "Assemblywoman": what somebody is, right before the name. */
    private boolean isPostBefore(int i) {
        Token before = document.token(i - 1);
        return NameClasses.PARTY_WORDS.has(before.text()) || NameClasses.PERSON_NOUNS.hasForm(before);
    }

    /** "Minister for Roads and Rivers Ann Ames", "Lord Mayor of Elm Max Ames": the run ends what an office is for. */
    private boolean isOfficeBefore(int at) {
        int link = at - 1;
        if (link > opening + 1
                && document.token(link).is("and")
                && document.token(link - 1).isCapitalised()) {
            link -= 2;
        }
        link -= link > opening && document.token(link).is("the") ? 1 : 0;
        if (link <= opening
                || !document.token(link).is("of") && !document.token(link).is("for")) {
            return false;
        }
        Token office = document.token(link - 1);
        return NameClasses.PERSON_NOUNS.hasForm(office)
                || NameClasses.APPOSED_NOUNS.hasForm(office)
                || office.is("state");
    }

    private boolean isPersonName(int i, int stop) {
        return i + 1 < stop && gazetteer.isGivenName(word(i)) && !isHead(stop - 1);
    }

    boolean hasNameAt(int at) {
        return at < end && isNameToken(at);
    }

    private String word(int at) {
        return document.token(at).text();
    }

    /** In headlines only what is known, or a given name with what follows it. */
    private boolean isEvident(int at) {
        Token token = document.token(at);
        if (known.apply(at) != null
                || !allCaps && token.isAllCaps() && token.text().length() > 1) {
            return true;
        }
        String name = token.text();
        if (gazetteer.isCommonWord(token)) {
            return false;
        }
        return gazetteer.isGivenName(name)
                || gazetteer.isSurname(name)
                || !allCaps && token.tag() == Tag.PROPER
                || Titles.get().at(document, at, end) != null;
    }

    static boolean isRoman(String text) {
        if (text.length() > 5 || text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isLoneNumeral(int at) {
        return isRoman(word(at)) && !(at + 1 < end && isHead(at + 1));
    }

    /** "Jan Ames": a given name, and no month where a name follows. */
    private boolean isJan(int at) {
        return word(at).equals("Jan")
                && at + 1 < end
                && document.token(at + 1).kind() == TokenKind.WORD
                && document.token(at + 1).isCapitalised()
                && !isNever(document.token(at + 1));
    }

    static boolean isNever(Token token) {
        String text = token.text();
        return NameClasses.NEVER.has(text.indexOf('\u2019') < 0 ? text : text.replace('\u2019', '\''));
    }
}
