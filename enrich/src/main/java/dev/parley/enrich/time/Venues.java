package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Reads where something was said from the words of the cue's clause. */
final class Venues {

    private static final int REACH = 30;
    private static final int BESIDE = 8;
    private static final int HELD = 9;

    private final CueClause clause;
    private final Document document;
    private final Outlets outlets;
    private final VenuePhrases phrases;

    Venues(CueClause clause, Entities entities) {
        this.clause = clause;
        this.document = clause.document();
        this.outlets = new Outlets(clause, entities);
        this.phrases = new VenuePhrases(clause);
    }

    /** The venue told nearest to the cue, an outlet or platform before an occasion or document; null where none is. */
    @Nullable
    String find() {
        String told = first(told(), posted(), quoting());
        if (told != null) {
            return told;
        }
        String near = nearest();
        return near != null ? near : first(outer(), made(), written(), audience());
    }

    private @Nullable String nearest() {
        String best = null;
        int distance = Integer.MAX_VALUE;
        int from = Math.max(clause.first(), clause.cue() - REACH);
        for (int i = from; i < Math.min(clause.end(), clause.cue() + REACH); i++) {
            if (clause.holds(i) && clause.distance(i) < distance) {
                String venue = at(i);
                if (venue != null && !clause.isInRelativeClause(i)) {
                    best = venue;
                    distance = clause.distance(i);
                }
            }
        }
        return best;
    }

    /** "tweeted". */
    private @Nullable String posted() {
        for (int i = clause.first(); i < clause.end(); i++) {
            String platform = document.token(i).tag().isVerb() && clause.holds(i)
                    ? VenueWords.POSTING.get(document.token(i).lemma())
                    : null;
            if (platform != null) {
                return platform;
            }
        }
        return null;
    }

    /** "told the Herald", "told a news conference". */
    private @Nullable String told() {
        for (int i = clause.cue(); i < Math.min(clause.end(), clause.cue() + 4); i++) {
            if (document.token(i).lemma().equals("tell")) {
                return first(
                        outlets.addressed(i + 1),
                        phrases.of(i + 1, VenueWords.OCCASION),
                        phrases.of(i + 1, VenueWords.SITE));
            }
        }
        return null;
    }

    /** "According to the Herald, Ames said", "Ames said per the Herald": whoever carried what somebody else said. */
    private @Nullable String outer() {
        for (int i = clause.first(); i + 1 < clause.end(); i++) {
            boolean other = i + 1 < clause.cue() || i > clause.cue() + 1;
            int carrier = clause.holds(i) && other ? carrier(i) : -1;
            if (carrier >= 0) {
                boolean told = document.token(i).is("according");
                return first(outlets.outlet(carrier), told ? phrases.of(carrier, VenueWords.DOCUMENT) : null);
            }
        }
        return null;
    }

    /** Where the words begin that "according to", "per", "via" or "as reported by" lead to, or -1. */
    private int carrier(int i) {
        Token token = document.token(i);
        Token next = document.token(i + 1);
        boolean two =
                token.is("according") && next.is("to") || (token.is("reported") || token.is("quoted")) && next.is("by");
        return two ? i + 2 : token.is("per") || token.is("via") ? i + 1 : -1;
    }

    /** "the Herald quoted her as saying", "the Herald cites a source": the outlet that is the subject of it. */
    private @Nullable String quoting() {
        for (int i = Math.max(clause.first() + 1, clause.cue() - BESIDE);
                i < Math.min(clause.end(), clause.cue() + BESIDE);
                i++) {
            VerbGroup verb = clause.holds(i)
                            && VenueWords.QUOTING.contains(document.token(i).lemma())
                    ? document.verbGroupAt(i)
                    : null;
            if (verb != null && verb.main() == i && !verb.passive() && verb.first() > clause.first()) {
                return outlets.endingAt(verb.first());
            }
        }
        return null;
    }

    /** "wrote to the minister": a letter. */
    private @Nullable String written() {
        int to = clause.cue() + 1;
        boolean letter = to + 1 < clause.end()
                && document.token(clause.cue()).lemma().equals("write")
                && document.token(to).is("to")
                && !document.token(to + 1).tag().isVerb();
        return letter ? "letter" : null;
    }

    /** "released a statement confirming it", "in a letter ... urging": the document that the cue's speaker made. */
    private @Nullable String made() {
        int from = Math.max(clause.first(), clause.cue() - BESIDE);
        for (int i = clause.cue(); i >= from; i--) {
            if (clause.holds(i)
                    && !clause.isInRelativeClause(i)
                    && document.verbGroupAt(i) != null
                    && VenueWords.MAKING.contains(document.token(i).lemma())) {
                return phrases.of(i + 1, VenueWords.DOCUMENT);
            }
        }
        return null;
    }

    /** "told reporters", "told the court": where nothing says more. */
    private @Nullable String audience() {
        for (int i = clause.cue(); i < Math.min(clause.end(), clause.cue() + 4); i++) {
            if (document.token(i).lemma().equals("tell")) {
                return phrases.of(i + 1, VenueWords.AUDIENCE);
            }
        }
        return null;
    }

    private @Nullable String at(int i) {
        return switch (document.token(i).lower()) {
            case "on", "via", "over" ->
                first(
                        outlets.platform(i + 1),
                        phrases.of(i + 1, VenueWords.CALL),
                        outlets.afterNoun(i + 1),
                        phrases.of(i + 1, VenueWords.SITE),
                        phrases.of(i + 1, VenueWords.OCCASION),
                        isWriting(i - 1) ? outlets.named(i + 1) : null);
            case "to" -> to(i);
            case "in", "during" -> in(i + 1);
            case "at" ->
                first(
                        phrases.of(i + 1, VenueWords.OCCASION),
                        isWriting(i - 1) ? outlets.named(i + 1) : null,
                        isSpeaking(i - 1) ? outlets.place(i + 1) : null);
            case "from" -> isSpeaking(i - 1) ? outlets.place(i + 1) : null;
            case "for" -> isWriting(i - 1) ? outlets.named(i + 1) : null;
            case "by" -> first(isQuoted(i - 1) ? outlets.outlet(i + 1) : null, bare(i + 1));
            case "which" -> i > clause.first() && document.token(i - 1).tag() == Tag.PREPOSITION ? whereHeld(i) : null;
            case "addressing", "addressed" ->
                first(phrases.of(i + 1, VenueWords.AUDIENCE), phrases.of(i + 1, VenueWords.OCCASION));
            default -> null;
        };
    }

    private @Nullable String in(int from) {
        String interview = interview(from);
        if (interview != null) {
            return interview;
        }
        String paper = isPublished(from - 1) ? outlets.titled(from) : outlets.inPaper(from);
        return first(
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
                ? first(
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
        return i >= clause.first()
                && (document.token(i).is("quoted") || document.token(i).is("cited"));
    }

    /** "by phone", "by email". */
    private @Nullable String bare(int i) {
        boolean means =
                i < clause.end() && VenueWords.MEANS.contains(document.token(i).lower());
        return means ? document.token(i).text() : null;
    }

    private static @Nullable String first(@Nullable String... venues) {
        for (String venue : venues) {
            if (venue != null) {
                return venue;
            }
        }
        return null;
    }

    /** "in a post on Facebook", "in an op-ed for the Herald": where it stood, else what it was. */
    private @Nullable String document(int from) {
        int end = phrases.end(from, VenueWords.DOCUMENT);
        if (end < 0) {
            return null;
        }
        if (end + 1 < clause.end() && clause.holds(end)) {
            String beside = switch (document.token(end).lower()) {
                case "on" -> first(outlets.platform(end + 1), outlets.outlet(end + 1));
                case "to" -> first(outlets.platform(end + 1), outlets.addressed(end + 1), outlets.named(end + 1));
                case "for", "in", "with" -> first(outlets.outlet(end + 1), outlets.inPaper(end + 1));
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
            if (token.is("with") || token.is("to") || token.is("on") || token.is("for")) {
                String outlet = outlets.interviewer(i + 1);
                if (outlet != null) {
                    return outlet;
                }
            }
        }
        return first(
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
