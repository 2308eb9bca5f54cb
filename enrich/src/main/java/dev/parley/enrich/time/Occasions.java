package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.time.OccasionEvents.Event;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries day and venue from where they are told to what the same speaker goes on to say: from statement to statement, and from
 * a sentence that tells the occasion alone ("Ames spoke in Oslo on Monday."). An occasion holds while its speaker comes
 * back from paragraph to paragraph, and ends where the text tells another day or venue of theirs, or looks back ("has said",
 * "had said", "earlier").
 */
final class Occasions {

    /** How far apart what is said at one occasion may stand, in paragraphs, where others speak in between; and where nobody does. */
    private static final int PARAGRAPHS = 2;

    private static final int PARAGRAPHS_ALONE = 8;

    /** How many statements and occasions back "was speaking" reaches. */
    private static final int EVENTS_BACK = 20;

    /** The last paragraph, from 0, of a lead. */
    private static final int LEAD = 1;

    private static final int SUBJECT_BACK = 30;

    /** What a speaker was last told to have spoken at. */
    private record Told(Circumstances circumstances, int paragraph, int turn, boolean lead) {}

    private final Document document;
    private final Entities entities;
    private final @Nullable LocalDate published;
    private final Map<String, Told> told = new HashMap<>();
    private BitSet contents = new BitSet();
    private String lastSpeaker = "";
    private int turn;
    private @Nullable LocalDate before;

    Occasions(Document document, Entities entities, @Nullable LocalDate published) {
        this.document = document;
        this.entities = entities;
        this.published = published;
    }

    List<Circumstances> of(List<Attribution> attributions, List<Speaker> speakers) {
        contents = Contents.of(document, attributions);
        OccasionEvents finder = new OccasionEvents(document, entities, contents);
        List<Event> events = finder.of(attributions, speakers);
        Circumstances[] found = new Circumstances[attributions.size()];
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            turn += event.statement() >= 0 && !event.speaker().equals(lastSpeaker) ? 1 : 0;
            lastSpeaker = event.statement() >= 0 ? event.speaker() : lastSpeaker;
            if (event.statement() < 0) {
                Event told = event.speaker().equals(OccasionEvents.AGAIN)
                        ? new Event(event.token(), -1, List.of(lastSpeaker))
                        : event;
                occasion(told);
                if (finder.isGoingOn(told.token())) {
                    before(told, events.subList(Math.max(0, i - EVENTS_BACK), i), found);
                }
            } else {
                found[event.statement()] = statement(event, attributions.get(event.statement()));
            }
        }
        headlines(attributions, events, found);
        return List.of(found);
    }

    /** "Ames was speaking at a rally": there she said what was told of her right before. */
    private void before(Event speaking, List<Event> events, Circumstances[] found) {
        Told there = speaking.speaker().isEmpty() ? null : told.get(speaking.speaker());
        for (Event event : events) {
            boolean same = event.statement() >= 0
                    && paragraph(speaking) - paragraph(event) <= 1
                    && event.speaker().equals(speaking.speaker());
            if (same && there != null) {
                found[event.statement()] = joined(found[event.statement()], there.circumstances());
            }
        }
    }

    /** What a headline has somebody say was said when the first paragraphs tell that they said it. */
    private void headlines(List<Attribution> attributions, List<Event> events, Circumstances[] found) {
        Map<String, Circumstances> body = new HashMap<>();
        for (Event event : events) {
            if (event.statement() >= 0 && !isHeadline(event) && paragraph(event) <= PARAGRAPHS) {
                event.speakers().forEach(speaker -> body.putIfAbsent(speaker, found[event.statement()]));
            }
        }
        for (Event event : events) {
            Circumstances below = event.statement() >= 0
                            && isHeadline(event)
                            && !event.speaker().isEmpty()
                    ? body.get(event.speaker())
                    : null;
            if (below != null && !looksBack(attributions.get(event.statement()))) {
                found[event.statement()] = joined(found[event.statement()], below);
            }
        }
    }

    private boolean isHeadline(Event event) {
        return paragraph(event) == 0
                && document.token(document.paragraphs().get(0).end() - 1).tag() != Tag.PUNCTUATION;
    }

    private void occasion(Event event) {
        Circumstances own = own(CueClause.at(document, event.token(), contents));
        Told last = told.get(event.speaker());
        if (own.saidOn() != null || own.venue() != null) {
            boolean near = last != null && paragraph(event) - last.paragraph() <= PARAGRAPHS;
            remember(event, near && last != null ? joined(own, last.circumstances()) : own);
        }
    }

    private Circumstances statement(Event event, Attribution attribution) {
        Circumstances own = own(CueClause.of(document, attribution, contents)).orVenue(document(attribution));
        Told last = told.get(event.speaker());
        boolean goesOn = last != null
                && paragraph(event) - last.paragraph()
                        <= (turn == last.turn() || isSitting(last) ? PARAGRAPHS_ALONE : PARAGRAPHS)
                && !event.speaker().isEmpty()
                && !looksBack(attribution);
        Circumstances all = goesOn && last != null ? joined(own, last.circumstances()) : own;
        if (goesOn && last != null && all.saidOn() == null && continues(attribution)) {
            all = new Circumstances(last.circumstances().saidOn(), all.venue());
        }
        if (goesOn || own.saidOn() != null || own.venue() != null) {
            remember(event, all);
        }
        return all;
    }

    /** "Ames continued in the letter": the same day, whatever the venue is called now. */
    private boolean continues(Attribution attribution) {
        for (Span cue : attribution.cue()) {
            if (VenueWords.CONTINUING.contains(
                    document.token(document.tokenAt(cue.end() - 1)).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** A lead tells a day and a venue: what the article is about, to which its speakers come back. */
    private static boolean isSitting(Told told) {
        return told.lead()
                && told.circumstances().saidOn() != null
                && told.circumstances().venue() != null;
    }

    private void remember(Event event, Circumstances circumstances) {
        for (String speaker : event.speakers()) {
            Told last = told.get(speaker);
            boolean lead = paragraph(event) <= LEAD
                    || last != null && last.lead() && last.circumstances().equals(circumstances);
            told.put(speaker, new Told(circumstances, paragraph(event), turn, lead));
        }
        String paper = circumstances.venue() == null ? "" : OccasionEvents.lastWord(circumstances.venue());
        if (VenueWords.PAPER.contains(paper)) {
            told.put(paper, new Told(circumstances, paragraph(event), turn, false));
        }
    }

    private int paragraph(Event event) {
        return document.paragraphAt(event.token()).index();
    }

    /** What is told here, with what was told of the occasion, unless both speak of different ones. */
    private static Circumstances joined(Circumstances own, Circumstances last) {
        boolean anotherDay =
                own.saidOn() != null && last.saidOn() != null && !own.saidOn().equals(last.saidOn());
        boolean listeners = isAudience(own.venue()) || isAudience(last.venue());
        boolean anotherPlace =
                own.venue() != null && last.venue() != null && !own.venue().equals(last.venue()) && !listeners;
        if (anotherDay || anotherPlace) {
            return own;
        }
        boolean keeps = own.venue() == null || isAudience(own.venue()) && last.venue() != null;
        return new Circumstances(
                own.saidOn() != null ? own.saidOn() : last.saidOn(), keeps ? last.venue() : own.venue());
    }

    /** The document that is itself the source: "the written statement said"; an account by its handle. */
    private @Nullable String document(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return null;
        }
        Span source = attribution.source().get(0);
        if (source.in(document.text()).indexOf('@') >= 0) {
            return VenueWords.HANDLES;
        }
        int first = document.tokenAt(source.begin());
        int end = Math.min(document.tokenAt(source.end() - 1) + 1, first + SUBJECT_BACK);
        int head = first;
        while (head + 1 < end
                        && document.token(head + 1).isWord()
                        && document.token(head + 1).tag() != Tag.PREPOSITION
                || head + 1 < end && document.token(head + 1).tag() == Tag.POSSESSIVE) {
            head++;
        }
        if (!VenueWords.PAPER.contains(document.token(head).lower())) {
            return null;
        }
        int from = head;
        while (from > first && isDescription(from - 1)) {
            from--;
        }
        return document.span(from, head + 1).in(document.text());
    }

    private boolean isDescription(int token) {
        Tag tag = document.token(token).tag();
        return entities.mentionAt(token) == null
                && !document.token(token).isCapitalised()
                && (tag == Tag.ADJECTIVE || tag == Tag.NOUN || tag == Tag.VERB_PARTICIPLE);
    }

    /** "reporters" at the briefing are no other place than the briefing. */
    private static boolean isAudience(@Nullable String venue) {
        return venue != null && VenueWords.AUDIENCE.contains(venue.toLowerCase(Locale.ROOT));
    }

    private Circumstances own(CueClause clause) {
        LocalDate day = Days.in(clause, published, before);
        before = day != null ? day : before;
        return new Circumstances(day, new Venues(clause, entities).find());
    }

    /** "has said", "had said", "earlier said", "believes": not at this occasion. */
    private boolean looksBack(Attribution attribution) {
        if (attribution.cueClass() == CueClass.BELIEF || attribution.cueClass() == CueClass.WANT) {
            return true;
        }
        for (Span cue : attribution.cue()) {
            for (int i = document.tokenAt(cue.begin()); i <= document.tokenAt(cue.end() - 1); i++) {
                if (VenueWords.LOOKING_BACK.contains(document.token(i).lower())
                        && document.token(i).tag() != Tag.POSSESSIVE) {
                    return true;
                }
            }
        }
        return false;
    }
}
