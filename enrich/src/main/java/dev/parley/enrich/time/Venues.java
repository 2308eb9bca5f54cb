package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Reads where something was said from the words of the cue's clause. */
final class Venues {

    private static final int REACH = 30;
    private static final int BESIDE = 8;

    private final CueClause clause;
    private final Document document;
    private final Outlets outlets;
    private final VenuePhrases phrases;
    private final VenueLinks links;

    Venues(CueClause clause, Entities entities) {
        this.clause = clause;
        this.document = clause.document();
        this.outlets = new Outlets(clause, entities);
        this.phrases = new VenuePhrases(clause);
        this.links = new VenueLinks(clause, outlets, phrases);
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
                String venue = links.at(i);
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

    /** The first that there is. */
    static @Nullable String first(@Nullable String... venues) {
        for (String venue : venues) {
            if (venue != null) {
                return venue;
            }
        }
        return null;
    }
}
