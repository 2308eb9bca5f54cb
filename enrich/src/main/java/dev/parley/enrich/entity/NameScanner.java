package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameSense;
import dev.parley.enrich.entity.registry.NameTable;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the names out of a document: where each starts and ends. What it names is settled later. */
final class NameScanner {

    private static final Set<String> JOINS = Set.of("of", "for", "and");

    private static final Set<NameWord> HEADS =
            EnumSet.of(NameWord.SUFFIX, NameWord.TEAM, NameWord.ORGANISATION, NameWord.PLACE, NameWord.EVENT);

    private final Document document;
    private final NameTable names;
    private final Gazetteer gazetteer = Gazetteer.get();
    private final NameRun run;
    private final List<Draft> drafts = new ArrayList<>();
    /** The known name at the token asked last: several questions are asked of one token. */
    private NameTable.@Nullable Entry lastKnown;

    private int lastAsked = -1;

    private Titles.@Nullable Title title;

    NameScanner(Document document, Registry registry) {
        this.document = document;
        this.names = registry.names();
        this.run = new NameRun(document, this::known);
    }

    List<Draft> scan() {
        for (Sentence sentence : document.sentences()) {
            run.enter(sentence);
            lastAsked = -1;
            int at = sentence.first();
            while (at < sentence.end()) {
                at = step(at, sentence.end());
            }
        }
        return drafts;
    }

    /** Reads what starts at a token; the token to go on with. */
    private int step(int at, int end) {
        Titles.Title here = Titles.get().at(document, at, end);
        if (here != null && !isPartOfName(at, here, end)) {
            title = here;
            return at + here.words().size();
        }
        if (!run.startsName(at)) {
            title = null;
            parts(document.token(at));
            return at + 1;
        }
        return name(at, end);
    }

    /** "Prince" in "Prince Edward Island", "General" in "General Motors", "House" in "House of Commons". */
    private boolean isPartOfName(int at, Titles.Title here, int end) {
        NameTable.Entry known = known(at);
        if (known != null && known.name().length() > here.name().length()) {
            return true;
        }
        int after = at + here.words().size();
        if (after >= end || !run.isNameToken(after)) {
            return false;
        }
        int stop = run.endFrom(at);
        int head = lastHead(at, stop);
        return head >= after
                && !gazetteer.isGivenName(document.token(after).text())
                && here.words().size() == 1;
    }

    private int name(int at, int end) {
        int stop = run.endFrom(at);
        int head = lastHead(at, stop);
        NameTable.Entry known = known(at);
        int last;
        if (isLinked(at, stop) && tokenEnd(at, known) < stop) {
            last = run.plainEnd(at, stop);
            known = null;
        } else if (known != null && tokenEnd(at, known) > head) {
            last = Math.max(at + 1, withRest(at, tokenEnd(at, known), stop, known));
        } else if (head >= 0) {
            last = head + 1;
            last += last < stop && NameRun.isRoman(document.token(last).text()) ? 1 : 0;
            last = withStation(withTail(withNumber(last, stop), stop), end);
            known = null;
        } else {
            last = withStation(run.plainEnd(at, stop), end);
            known = last == tokenEnd(at, known) ? known : null;
        }
        add(at, last, last == tokenEnd(at, known) ? known : null);
        title = null;
        return last;
    }

    /** "Radio 2": the run holds a number only after a word that takes one. */
    private int withNumber(int last, int stop) {
        return last < stop && document.token(last).kind() == TokenKind.NUMBER ? last + 1 : last;
    }

    /** "Circuit Park Zandvoort", "Ambley Junction Branch": one plain word after the head still belongs to the name. */
    private int withTail(int last, int stop) {
        boolean tail = last + 1 == stop
                && run.isPlain(last)
                && !gazetteer.isGivenName(document.token(last).text())
                && !gazetteer.isSurname(document.token(last).text())
                && Titles.get().at(document, last, stop) == null;
        return tail ? stop : last;
    }

    /** "Ambley railway station": the small words end the station's name. */
    private int withStation(int last, int end) {
        boolean station = last + 1 < end
                && NameClasses.STATION_KINDS.has(document.token(last).text())
                && document.token(last + 1).text().equals("station");
        return station ? last + 2 : last;
    }

    /** A known place before a plain name is a part of that name ("Paris Hilton"), a state or an adjective is not. */
    private int withRest(int at, int knownEnd, int stop, NameTable.Entry known) {
        boolean person = gazetteer.isGivenName(document.token(at).text()) && knownEnd == at + 1;
        NameTable.Entry next = knownEnd < stop ? known(knownEnd) : null;
        boolean bare = knownEnd < stop
                && Titles.get().at(document, knownEnd, stop) == null
                && (next == null || person && knownEnd == stop - 1 && isPlace(next))
                && run.isPlain(knownEnd);
        if (!bare || isOfPlace(at) && isPersonName(knownEnd, stop)) {
            return knownEnd;
        }
        boolean adjective = true;
        boolean place = false;
        for (NameSense sense : known.senses()) {
            adjective &= sense.form() == NameForm.ADJECTIVE;
            place |= sense.actor().type() == EntityType.LOCATION;
        }
        if (person || place && !adjective) {
            return run.plainEnd(at, stop);
        }
        return knownEnd;
    }

    /** "Barry Leeds": a town, which is a family name behind a given name. */
    private static boolean isPlace(NameTable.Entry known) {
        return known.senses().stream()
                .allMatch(
                        sense -> sense.form() == NameForm.NAME && sense.actor().type() == EntityType.LOCATION);
    }

    /** "Mayor of Elm Ann Ames", "Minister for the East Ann Ames": the place ends the office. */
    private boolean isOfPlace(int at) {
        int link = at > 0 && document.token(at - 1).is("the") ? at - 2 : at - 1;
        return link > 0 && document.isOneOf(link, NameClasses.OF_OR_FOR);
    }

    private boolean isPersonName(int at, int stop) {
        return at + 1 < stop && gazetteer.isGivenName(document.token(at).text());
    }

    /** "Centre for Harbour Studies": all that "of" or "for" ties to a head. */
    private boolean isLinked(int at, int stop) {
        for (int i = at + 1; i < stop - 1; i++) {
            Token link = document.token(i);
            if (JOINS.contains(link.lower()) || link.tag() == Tag.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }

    private int tokenEnd(int at, NameTable.@Nullable Entry known) {
        return known == null
                ? -1
                : document.tokenAt(document.token(at).begin() + known.name().length() - 1) + 1;
    }

    /** The last word of the run that makes it an organisation, a place or an event; -1 without one. */
    private int lastHead(int at, int stop) {
        for (int i = stop - 1; i > at; i--) {
            if (gazetteer.isAny(document.token(i).text(), HEADS) && !isSurnameAt(at, i)) {
                return i;
            }
        }
        boolean ofPhrase = stop > at + 2 && document.token(at + 1).is("of") && run.isHead(at);
        return ofPhrase ? stop - 1 : -1;
    }

    /** "Norwegian President Alan Hill": behind a title and a given name it is a person's, whatever else the word is. */
    private boolean isSurnameAt(int at, int last) {
        if (last - at < 2 || !gazetteer.isGivenName(document.token(last - 1).text())) {
            return false;
        }
        for (int i = last - 2; i >= at; i--) {
            Titles.Title office = Titles.get().at(document, i, last);
            if (office != null && i + office.words().size() == last - 1) {
                return true;
            }
        }
        return false;
    }

    private NameTable.@Nullable Entry known(int at) {
        if (at != lastAsked) {
            int limit = document.token(document.sentenceAt(at).end() - 1).end();
            lastKnown = known(document.token(at).begin(), limit);
            lastAsked = at;
        }
        return lastKnown;
    }

    private NameTable.@Nullable Entry known(int begin, int limit) {
        String text = document.text();
        int word = NameTable.firstWord(text, begin, limit);
        NameTable.Entry actor = names.at(word, text, begin, limit, run.ignoresCase());
        NameTable.Entry place = gazetteer.placeAt(word, text, begin, limit, run.ignoresCase());
        if (actor == null) {
            return place;
        }
        return place != null && place.name().length() > actor.name().length() ? place : actor;
    }

    /** Names inside a hyphenated word: "Yerevan-based", "pro-Russian", "Armenia–Azerbaijan"; none in one without a capital. */
    private void parts(Token token) {
        if (!token.isWord() || token.end() - token.begin() < 4 || token.text().equals(token.lower())) {
            return;
        }
        int from = token.begin();
        String text = document.text();
        for (int i = token.begin(); i <= token.end(); i++) {
            if (i == token.end() || isDash(text.charAt(i))) {
                part(token, from, i);
                from = i + 1;
            }
        }
    }

    private void part(Token token, int begin, int end) {
        if (end - begin < 2
                || end - begin == token.text().length()
                || !Character.isUpperCase(document.text().charAt(begin))) {
            return;
        }
        NameTable.Entry known = known(begin, token.end());
        if (known != null && begin + known.name().length() == end) {
            String text = document.text().substring(begin, end);
            drafts.add(new Draft(token.index(), token.index() + 1, new Span(begin, end), text, known, null));
        }
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private void add(int first, int end, NameTable.@Nullable Entry known) {
        Token only = document.token(first);
        boolean whole = known != null && known.name().length() >= only.text().length();
        if (end == first + 1 && !whole && run.isCompound(only)) {
            int before = drafts.size();
            parts(only);
            if (drafts.size() > before) {
                return;
            }
        }
        Span span = document.span(first, end);
        drafts.add(new Draft(first, end, span, span.in(document.text()), known, title));
    }
}
