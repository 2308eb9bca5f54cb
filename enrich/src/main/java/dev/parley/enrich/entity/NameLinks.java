package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.entity.registry.NameTable;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The small words and marks that join the words of a name: "of", "and", particles, a possessive, a nickname in marks. */
final class NameLinks {

    private final Document document;
    private final IntFunction<NameTable.@Nullable Entry> known;
    private final NameRun run;
    private final Gazetteer gazetteer = Gazetteer.get();

    NameLinks(Document document, IntFunction<NameTable.@Nullable Entry> known, NameRun run) {
        this.document = document;
        this.known = known;
        this.run = run;
    }

    /**
     * Where a run that starts at a token and has come to another goes on to, over what stands there; the same where it does not go on.
     */
    int joined(int at, int stop) {
        Token token = document.token(stop);
        if (NameRun.isRoman(token.text()) && !isMyself(stop)) {
            return stop + 1;
        }
        if (run.isNameToken(stop) && document.token(stop - 1).end() < token.begin()) {
            return stop + 1;
        }
        if (token.text().equals("&") && run.hasNameAt(stop + 1)) {
            return stop + 2;
        }
        if (isNickname(stop) || isMonthName(at, stop)) {
            return isMonthName(at, stop) ? stop + 1 : stop + 4;
        }
        if (NameClasses.OF_OR_FOR.contains(token.lower())) {
            return afterOf(at, stop);
        }
        if (isInner(token, stop) && run.hasNameAt(stop + 1)) {
            return stop + 2;
        }
        if ((token.tag() == Tag.POSSESSIVE || isBareApostrophe(stop)) && run.hasNameAt(stop + 1) && isOwner(at, stop)) {
            return stop + 2;
        }
        if (token.kind() == TokenKind.NUMBER && gazetteer.is(word(stop - 1), NameWord.NUMBER)) {
            return stop + 1;
        }
        if (token.is("and") && run.hasNameAt(stop + 1) && endsJoined(at, stop)) {
            return stop + 2;
        }
        if (token.is("and") && isWithinOf(at, stop) && run.hasNameAt(stop + 1) && known.apply(stop + 1) == null) {
            return stop + 2;
        }
        return afterParticles(stop);
    }

    /** "Today I am", not "Charles I was": no number of a king. */
    private boolean isMyself(int at) {
        return word(at).equals("I")
                && !gazetteer.isGivenName(word(at - 1))
                && at + 1 < run.end()
                && document.token(at + 1).tag().isVerb();
    }

    /** Words that open no name but stand within some: "Music Video Awards", "Ambley Sunday Times". */
    private boolean isInner(Token token, int stop) {
        return NameClasses.INNER.has(token.text())
                || NameRun.isNever(token) && token.text().endsWith("day") && isHeadAt(stop + 1);
    }

    private boolean isHeadAt(int at) {
        return at < run.end() && run.isHead(at);
    }

    private boolean isBareApostrophe(int at) {
        String text = document.token(at).text();
        return (text.equals("\u2019") || text.equals("'")) && document.quotationAt(at) == null;
    }

    /** Robert "Bob" Oakes: one capitalised word in marks between two parts of a name. */
    private boolean isNickname(int stop) {
        return stop + 3 < run.end()
                && document.token(stop).kind() == TokenKind.QUOTE_OPEN
                && document.token(stop + 1).isCapitalised()
                && document.token(stop + 2).kind() == TokenKind.QUOTE_CLOSE
                && gazetteer.isGivenName(word(stop - 1))
                && run.hasNameAt(stop + 3);
    }

    /** "Alan May", "Carl March": a month behind a given name, and no day behind it. */
    private boolean isMonthName(int at, int stop) {
        Token token = document.token(stop);
        boolean day = stop + 1 < run.end() && document.token(stop + 1).kind() == TokenKind.NUMBER;
        return stop == at + 1
                && !day
                && NameClasses.MONTH_NAMES.has(token.text())
                && gazetteer.isGivenName(word(at))
                && document.token(stop - 1).end() < token.begin();
    }

    /** "People's Republic", "Howe's Brigade", but not "Russia's Army". */
    private boolean isOwner(int at, int stop) {
        if (isMembers(at, stop)) {
            return true;
        }
        if (NameClasses.OWNERS.has(word(stop - 1))) {
            return true;
        }
        boolean last = stop + 2 >= run.end() || !run.isNameToken(stop + 2);
        return last
                && gazetteer.is(word(stop + 1), NameWord.OWN)
                && known.apply(at) == null
                && known.apply(stop - 1) == null;
    }

    /** "Skippers' Union", "Police Inspectors' Association": the plural of who belongs to it, then what it is. */
    private boolean isMembers(int at, int stop) {
        return document.token(stop).text().length() == 1
                && document.token(stop - 1).lower().endsWith("s")
                && gazetteer.is(word(stop + 1), NameWord.ORGANISATION)
                && known.apply(at) == null;
    }

    /** "London and South Western Railway": the plain names after "and" end in a word that joins both. */
    private boolean endsJoined(int at, int stop) {
        int last = stop + 1;
        while (last + 1 < run.end() && last - stop < 5 && run.isNameToken(last + 1)) {
            last++;
        }
        return gazetteer.is(word(last), NameWord.AND) && last > stop + 1 && !gazetteer.is(word(stop - 1), NameWord.AND);
    }

    private int afterOf(int at, int stop) {
        NameWord link = document.token(stop).is("of") ? NameWord.OF : NameWord.FOR;
        if (!gazetteer.is(word(stop - 1), link) || isTitleBefore(at, stop)) {
            return stop;
        }
        int next = stop + 1 < run.end() && document.token(stop + 1).is("the") ? stop + 2 : stop + 1;
        return run.hasNameAt(next) ? next + 1 : stop;
    }

    private boolean isTitleBefore(int at, int stop) {
        return stop - at == 1 && Titles.get().at(document, at, run.end()) != null && !run.isHead(at);
    }

    private boolean isWithinOf(int at, int stop) {
        for (int i = at + 1; i < stop; i++) {
            Token token = document.token(i);
            if (NameClasses.OF_OR_FOR.contains(token.lower()) && gazetteer.is(word(i - 1), NameWord.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    private int afterParticles(int stop) {
        int next = stop;
        while (next < run.end()
                && next - stop < 3
                && NameClasses.PARTICLES.has(document.token(next).text())) {
            next++;
        }
        return next > stop && run.hasNameAt(next) ? next + 1 : stop;
    }

    private String word(int at) {
        return document.token(at).text();
    }
}
