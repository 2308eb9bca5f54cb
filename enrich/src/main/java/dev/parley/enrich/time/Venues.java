package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where something was said from the words of the cue's clause. */
final class Venues {

    private static final int REACH = 30;
    private static final int PHRASE = 6;

    private final CueClause clause;
    private final Document document;
    private final Entities entities;

    Venues(CueClause clause, Entities entities) {
        this.clause = clause;
        this.document = clause.document();
        this.entities = entities;
    }

    /** The venue told nearest to the cue, an outlet or platform before an occasion or document; null where none is. */
    @Nullable
    String find() {
        String told = toldOutlet();
        if (told != null) {
            return told;
        }
        String best = null;
        int distance = Integer.MAX_VALUE;
        int from = Math.max(clause.first(), clause.cue() - REACH);
        for (int i = from; i < Math.min(clause.end(), clause.cue() + REACH); i++) {
            if (clause.holds(i) && clause.distance(i) < distance) {
                String venue = at(i);
                if (venue != null) {
                    best = venue;
                    distance = clause.distance(i);
                }
            }
        }
        return best;
    }

    /** "told the Herald". */
    private @Nullable String toldOutlet() {
        for (int i = clause.cue(); i < Math.min(clause.end(), clause.cue() + 4); i++) {
            String lemma = document.token(i).lemma();
            if (lemma.equals("tell")) {
                return outlet(i + 1);
            }
        }
        return null;
    }

    private @Nullable String at(int i) {
        Token token = document.token(i);
        return switch (token.lower()) {
            case "on", "to", "via" -> platform(i + 1);
            case "in", "during" ->
                first(interview(i + 1), phrase(i + 1, VenueWords.DOCUMENT), phrase(i + 1, VenueWords.OCCASION));
            case "at" -> phrase(i + 1, VenueWords.OCCASION);
            default -> null;
        };
    }

    private static @Nullable String first(@Nullable String... venues) {
        for (String venue : venues) {
            if (venue != null) {
                return venue;
            }
        }
        return null;
    }

    private @Nullable String platform(int from) {
        int at = skipDeterminer(from);
        for (int i = at; i < Math.min(clause.end(), at + 3); i++) {
            String word = document.token(i).text();
            if (VenueWords.PLATFORM.contains(word)) {
                return word;
            }
            if (i + 1 < clause.end()
                    && VenueWords.PLATFORM.contains(
                            word + " " + document.token(i + 1).text())) {
                return word + " " + document.token(i + 1).text();
            }
            if (!document.token(i).isWord() || document.token(i).tag().isVerb()) {
                break;
            }
        }
        return document.token(from - 1).is("on") ? broadcaster(at) : null;
    }

    /** "on CNN", "on Fox News": known media only. */
    private @Nullable String broadcaster(int at) {
        Mention mention = entities.mentionAt(at);
        return mention != null && mention.first() == at && isOutlet(mention) ? mention.text() : null;
    }

    private @Nullable String interview(int from) {
        int end = phraseEnd(from, VenueWords.INTERVIEW);
        if (end < 0) {
            return null;
        }
        for (int i = end; i < Math.min(clause.end(), end + 8); i++) {
            Token token = document.token(i);
            if (token.is("with") || token.is("to") || token.is("on") || token.is("for")) {
                String outlet = interviewer(i + 1);
                if (outlet != null) {
                    return outlet;
                }
            }
        }
        String before = outletWithin(from, end);
        return before != null ? before : "interview";
    }

    private @Nullable String interviewer(int from) {
        int at = skipDeterminer(from);
        Mention mention = entities.mentionAt(at);
        if (mention == null) {
            return null;
        }
        return mention.type() == EntityType.ORGANIZATION || isOutlet(mention)
                ? mention.text()
                : outletPossessor(mention);
    }

    /** "with CNN's Ann Ames", "with Ann Ames of the Herald": the outlet. */
    private @Nullable String outletPossessor(Mention person) {
        int after = person.end();
        if (person.type() == EntityType.PERSON
                && after < clause.end()
                && document.token(after).is("of")) {
            return outlet(after + 1);
        }
        return null;
    }

    private @Nullable String outletWithin(int from, int end) {
        for (int i = from; i < end; i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && isOutlet(mention)) {
                return mention.text();
            }
        }
        return null;
    }

    private @Nullable String outlet(int from) {
        int at = skipDeterminer(from);
        Mention mention = entities.mentionAt(at);
        return mention != null && mention.first() <= at && isOutlet(mention) ? mention.text() : null;
    }

    private boolean isOutlet(Mention mention) {
        Token last = document.token(mention.end() - 1);
        return entities.isMedia(mention)
                || mention.type() != EntityType.PERSON && VenueWords.OUTLET_WORD.contains(last.text());
    }

    /** "a joint news conference" gives "joint news conference". */
    private @Nullable String phrase(int from, Set<String> nouns) {
        int end = phraseEnd(from, nouns);
        return end < 0 ? null : document.span(skipDeterminer(from), end).in(document.text());
    }

    private int phraseEnd(int from, Set<String> nouns) {
        int at = skipDeterminer(from);
        for (int i = at; i < Math.min(clause.end(), at + PHRASE); i++) {
            Token token = document.token(i);
            if (!token.isWord() || token.tag() == Tag.PREPOSITION || !clause.holds(i)) {
                return -1;
            }
            boolean goesOn = i + 1 < clause.end() && isNoun(i + 1);
            if (!goesOn && isIn(nouns, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isNoun(int i) {
        return document.token(i).tag() == Tag.NOUN && clause.holds(i);
    }

    private boolean isIn(Set<String> nouns, int i) {
        String word = document.token(i).lower();
        return nouns.contains(word)
                || nouns.contains(document.token(i).lemma())
                || i > clause.first() && nouns.contains(document.token(i - 1).lower() + " " + word);
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
