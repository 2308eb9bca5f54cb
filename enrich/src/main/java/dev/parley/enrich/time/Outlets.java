package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Newspapers, broadcasters, agencies and platforms by their names, or by what sort of outlet they are ("state television"). */
final class Outlets {

    private final CueClause clause;
    private final Document document;
    private final Entities entities;

    Outlets(CueClause clause, Entities entities) {
        this.clause = clause;
        this.document = clause.document();
        this.entities = entities;
    }

    /** A platform that stands at a token, "his Facebook page" included; then a broadcaster. */
    @Nullable
    String platform(int from) {
        int at = skipDeterminer(from);
        for (int i = at; i < Math.min(clause.end(), at + 3); i++) {
            String word = withoutStop(document.token(i).text());
            if (VenueWords.PLATFORM.contains(word)) {
                return word;
            }
            String next = i + 1 < clause.end() ? document.token(i + 1).text() : "";
            if (VenueWords.PLATFORM.contains(word + " " + next)) {
                return word + " " + next;
            }
            if (!document.token(i).isWord() || document.token(i).tag().isVerb()) {
                break;
            }
        }
        return document.token(from - 1).is("to") ? null : broadcaster(at);
    }

    /** "on X." at the end of a sentence looks like an initial. */
    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** "on CNN", "on Fox News", "on state television": known media only. */
    private @Nullable String broadcaster(int at) {
        Mention mention = entities.mentionAt(at);
        boolean known = mention != null && mention.first() == at && isOutlet(mention);
        return known && mention != null ? mention.text() : sort(at);
    }

    /** Who was told: "the Herald", "the broadcaster NRK", "state television"; a name alone that is nobody else in the text. */
    @Nullable
    String addressed(int from) {
        String outlet = outlet(from);
        if (outlet != null) {
            return outlet;
        }
        Mention mention = entities.mentionAt(from);
        if (mention == null || mention.first() != from) {
            return null;
        }
        return isLoneName(mention) || isUnknownName(mention) ? mention.text() : outletOf(mention);
    }

    /** Several words that name no person, place or known body, once: "told Ottersby This Week". */
    private boolean isUnknownName(Mention mention) {
        return mention.type() == EntityType.MISC
                && mention.actorId() == null
                && mention.end() - mention.first() > 1
                && entities.entityOf(mention).mentions().size() == 1;
    }

    /** Where somebody writes: an outlet, or a name of no person and no place. */
    @Nullable
    String named(int from) {
        String outlet = outlet(from);
        if (outlet != null) {
            return outlet;
        }
        Mention mention = entities.mentionAt(skipDeterminer(from));
        boolean name = mention != null
                && mention.type() != EntityType.PERSON
                && mention.type() != EntityType.LOCATION
                && mention.type() != EntityType.STATE;
        return name && mention != null ? mention.text() : null;
    }

    /** Where something was published: a journal's name looks like any other. */
    @Nullable
    String titled(int from) {
        String named = named(from);
        Mention mention = named == null ? entities.mentionAt(skipDeterminer(from)) : null;
        boolean title = mention != null && mention.type() != EntityType.STATE && mention.end() - mention.first() > 1;
        return title && mention != null ? mention.text() : named;
    }

    /** An outlet, or a body of no other known kind, whose name ends before a token. */
    @Nullable
    String endingAt(int end) {
        Mention mention = entities.mentionAt(end - 1);
        boolean fits = mention != null
                && (isOutlet(mention) || mention.type() == EntityType.ORGANIZATION && mention.actorId() == null);
        return fits && mention != null ? mention.text() : null;
    }

    /** A known town or state that stands at a token. */
    @Nullable
    String place(int from) {
        Mention mention = entities.mentionAt(from);
        boolean place = mention != null
                && mention.first() == from
                && mention.actorId() != null
                && (mention.type() == EntityType.LOCATION || mention.type() == EntityType.STATE);
        return place && mention != null ? mention.text() : null;
    }

    /** With whom somebody spoke in an interview. */
    @Nullable
    String interviewer(int from) {
        String outlet = outlet(from);
        if (outlet != null) {
            return outlet;
        }
        Mention mention = entities.mentionAt(skipDeterminer(from));
        if (mention == null) {
            return null;
        }
        boolean body = mention.type() == EntityType.ORGANIZATION || isLoneName(mention);
        return body ? mention.text() : outletOf(mention);
    }

    /** "with Ann Ames of the Herald": the outlet. */
    private @Nullable String outletOf(Mention person) {
        int after = person.end();
        boolean of = person.type() == EntityType.PERSON
                && after < clause.end()
                && document.token(after).is("of");
        return of ? named(after + 1) : null;
    }

    @Nullable
    String within(int from, int end) {
        for (int i = from; i < end; i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && isOutlet(mention)) {
                return mention.text();
            }
        }
        return null;
    }

    /** An outlet that stands at a token: by its name, by what it is and its name, or by what it is alone. */
    @Nullable
    String outlet(int from) {
        int at = skipDeterminer(from);
        if (at >= clause.end()) {
            return null;
        }
        Mention mention = entities.mentionAt(at);
        if (mention != null && mention.first() <= at && isOutlet(mention)) {
            return mention.text();
        }
        String named = afterNoun(at);
        return named != null ? named : sort(at);
    }

    /** "in the journal Tidal Studies", "in the Ottersby Herald". */
    @Nullable
    String inPaper(int from) {
        int at = skipDeterminer(from);
        if (at >= clause.end()) {
            return null;
        }
        Mention mention = entities.mentionAt(at);
        boolean outlet = mention != null && mention.first() == at && isOutlet(mention) && !isPossessive(mention.end());
        return outlet && mention != null ? mention.text() : afterNoun(at);
    }

    private boolean isPossessive(int at) {
        return at < clause.end() && document.token(at).tag() == Tag.POSSESSIVE;
    }

    /** "the broadcaster NRK", "the Latvian newspaper Diena": the name after the noun. */
    @Nullable
    String afterNoun(int at) {
        NounPhrase phrase = document.nounPhraseAt(at);
        int end = phrase == null ? at : phrase.end();
        for (int i = at; i < Math.min(clause.end(), Math.max(end, at + 1)); i++) {
            if (!VenueWords.OUTLET_NOUN.contains(document.token(i).lower())) {
                continue;
            }
            int last = i + 1;
            while (last < clause.end()
                    && document.token(last).isCapitalised()
                    && Calendar.month(document.token(last)) == 0
                    && Calendar.weekday(document.token(last)) == null) {
                last++;
            }
            return last == i + 1 ? null : document.span(i + 1, last).in(document.text());
        }
        return null;
    }

    /** "state television", "local radio". */
    private @Nullable String sort(int at) {
        for (int i = at; i < Math.min(clause.end(), at + 3); i++) {
            Token token = document.token(i);
            if (i > at && VenueWords.BROADCAST.contains(token.lower())) {
                Mention before = entities.mentionAt(i - 1);
                int first = before != null && before.end() == i ? before.first() : i - 1;
                return document.span(first, i + 1).in(document.text());
            }
            if (!token.isWord()) {
                return null;
            }
        }
        return null;
    }

    /** One word that names no person of the text and no known place or body: after "told", mostly an outlet. */
    private boolean isLoneName(Mention mention) {
        Entity entity = entities.entityOf(mention);
        return mention.end() - mention.first() == 1
                && mention.actorId() == null
                && mention.type() != EntityType.LOCATION
                && mention.type() != EntityType.STATE
                && entity.mentions().size() == 1
                && entity.gender() == Gender.UNKNOWN
                && entity.name().equals(mention.text());
    }

    private boolean isOutlet(Mention mention) {
        Token last = document.token(mention.end() - 1);
        Token first = document.token(mention.first());
        boolean named = VenueWords.OUTLET_WORD.contains(last.text())
                || mention.end() - mention.first() > 1 && VenueWords.OUTLET_LEAD.contains(first.text());
        return entities.isMedia(mention) || mention.type() != EntityType.PERSON && named;
    }

    private int skipDeterminer(int from) {
        int at = from;
        while (at < clause.end()
                && (document.token(at).tag() == Tag.DETERMINER
                        || document.token(at).tag() == Tag.POSSESSIVE)) {
            at++;
        }
        return at;
    }
}
