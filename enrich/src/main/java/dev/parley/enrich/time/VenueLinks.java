package dev.parley.enrich.time;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Venues that a small word leads to: "in a letter to the Herald", "on Facebook", "at Tuesday's hearing". */
final class VenueLinks {

    private static final Set<String> CITED = Set.of("quoted", "cited");
    private static final Set<String> ADDRESSING = Set.of("with", "to", "on", "for");

    private static final int BESIDE = 8;
    private static final int HELD = 9;

    private final CueClause clause;
    private final Document document;
    private final Outlets outlets;
    private final VenuePhrases phrases;

    VenueLinks(CueClause clause, Outlets outlets, VenuePhrases phrases) {
        this.clause = clause;
        this.document = clause.document();
        this.outlets = outlets;
        this.phrases = phrases;
    }

    /** What the word at a token leads to; null where that is no venue. */
    @Nullable
    String at(int i) {
        return switch (document.token(i).lower()) {
            case "on", "via", "over" ->
                Venues.first(
                        outlets.platform(i + 1),
                        phrases.of(i + 1, VenueWords.CALL),
                        outlets.afterNoun(i + 1),
                        phrases.of(i + 1, VenueWords.SITE),
                        phrases.of(i + 1, VenueWords.OCCASION),
                        isWriting(i - 1) ? outlets.named(i + 1) : null);
            case "to" -> to(i);
            case "in", "during" -> in(i + 1);
            case "at" ->
                Venues.first(
                        phrases.of(i + 1, VenueWords.OCCASION),
                        isWriting(i - 1) ? outlets.named(i + 1) : null,
                        isSpeaking(i - 1) ? outlets.place(i + 1) : null);
            case "from" -> isSpeaking(i - 1) ? outlets.place(i + 1) : null;
            case "for" -> isWriting(i - 1) ? outlets.named(i + 1) : null;
            case "by" -> Venues.first(isQuoted(i - 1) ? outlets.outlet(i + 1) : null, bare(i + 1));
            case "which" -> i > clause.first() && document.token(i - 1).tag() == Tag.PREPOSITION ? whereHeld(i) : null;
            case "addressing", "addressed" ->
                Venues.first(phrases.of(i + 1, VenueWords.AUDIENCE), phrases.of(i + 1, VenueWords.OCCASION));
            default -> null;
        };
    }

    private @Nullable String in(int from) {
        String interview = interview(from);
        if (interview != null) {
            return interview;
        }
        String paper = isPublished(from - 1) ? outlets.titled(from) : outlets.inPaper(from);
        return Venues.first(
                paper,
                document(from),
                phrases.of(from, VenueWords.OCCASION),
                isSpeaking(from - 2) ? outlets.place(from) : null);
    }

    /** "Speaking in Oslo": where somebody speaks, not where something is. */
    private boolean isSpeaking(int i) {
        return i >= clause.first()
                && clause.holds(i)
                && document.token(i).lemma().equals("speak");
    }

    /** "spoke to the Herald", "said to reporters". */
    private @Nullable String to(int i) {
        String platform = outlets.platform(i + 1);
        if (platform != null || i <= clause.first() || document.token(i - 1).is("according")) {
            return platform;
        }
        String lemma = document.token(i - 1).lemma();
        boolean speaking = lemma.equals("speak") || lemma.equals("talk");
        boolean said = speaking || document.verbGroupAt(i - 1) != null && clause.distance(i) <= 3;
        return said
                ? Venues.first(
                        speaking ? outlets.addressed(i + 1) : outlets.outlet(i + 1),
                        phrases.of(i + 1, VenueWords.AUDIENCE))
                : null;
    }

    /** "published on Wednesday in Harbour Science". */
    private boolean isPublished(int in) {
        for (int i = in - 1; i >= Math.max(clause.first(), in - 3); i--) {
            if (document.token(i).is("published")) {
                return true;
            }
        }
        return false;
    }

    /** "a press conference was held in which Ames stated". */
    private @Nullable String whereHeld(int which) {
        for (int i = which - 2; i >= Math.max(clause.first(), which - HELD); i--) {
            if (clause.holds(i) && phrases.isIn(VenueWords.OCCASION, i)) {
                NounPhrase phrase = document.nounPhraseAt(i);
                return phrase == null
                        ? null
                        : document.span(phrases.skipDeterminer(phrase.first()), i + 1)
                                .in(document.text());
            }
        }
        return null;
    }

    /** "Writing at Harbour Lights", "wrote for the Herald". */
    private boolean isWriting(int i) {
        return i >= clause.first()
                && VenueWords.WRITING.contains(document.token(i).lemma());
    }

    /** "is quoted by the Herald as saying". */
    private boolean isQuoted(int i) {
        return i >= clause.first() && document.isOneOf(i, CITED);
    }

    /** "by phone", "by email". */
    private @Nullable String bare(int i) {
        boolean means =
                i < clause.end() && VenueWords.MEANS.contains(document.token(i).lower());
        return means ? document.token(i).text() : null;
    }

    /** "in a post on Facebook", "in an op-ed for the Herald": where it stood, else what it was. */
    private @Nullable String document(int from) {
        int end = phrases.end(from, VenueWords.DOCUMENT);
        if (end < 0) {
            return null;
        }
        if (end + 1 < clause.end() && clause.holds(end)) {
            String beside = switch (document.token(end).lower()) {
                case "on" -> Venues.first(outlets.platform(end + 1), outlets.outlet(end + 1));
                case "to" ->
                    Venues.first(outlets.platform(end + 1), outlets.addressed(end + 1), outlets.named(end + 1));
                case "for", "in", "with" -> Venues.first(outlets.outlet(end + 1), outlets.inPaper(end + 1));
                default -> null;
            };
            if (beside != null) {
                return beside;
            }
        }
        String within = outlets.within(from, end);
        return within != null
                ? within
                : document.span(phrases.skipDeterminer(from), end).in(document.text());
    }

    private @Nullable String interview(int from) {
        int end = phrases.end(from, VenueWords.INTERVIEW);
        if (end < 0) {
            return null;
        }
        for (int i = end; i < Math.min(clause.end(), end + BESIDE); i++) {
            Token token = document.token(i);
            if (ADDRESSING.contains(token.lower())) {
                String outlet = outlets.interviewer(i + 1);
                if (outlet != null) {
                    return outlet;
                }
            }
        }
        return Venues.first(
                outlets.within(from, end),
                addressedBefore(),
                document.token(end - 1).lemma());
    }

    /** "told the Herald in an interview". */
    private @Nullable String addressedBefore() {
        for (int i = clause.cue(); i < Math.min(clause.end(), clause.cue() + 4); i++) {
            if (document.token(i).lemma().equals("tell")) {
                return outlets.addressed(i + 1);
            }
        }
        return null;
    }
}
